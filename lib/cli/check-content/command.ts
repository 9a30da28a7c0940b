import { existsSync, statSync, watch } from 'node:fs';
import { resolve } from 'node:path';
import { enginePrint, messagesBeside, readMessages } from '../../check/disk.ts';
import type { Run } from '../../check/kept-run.ts';
import { keepRun, recallRun, runPrint } from '../../check/kept-run.ts';
import { reportWord } from '../../check/report/words.ts';
import { contentFingerprint, readContent } from '../../content/read.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changedSince } from './changed-since.ts';
import type { Options } from './options.ts';
import { readOptions, WrongUse } from './options.ts';
import type { Looked, Runner } from './runner.ts';
import { tell } from './tell.ts';

/** Who asks, and where words go. */
export type At = {
  /** The language of their terminal, where the command names none. */
  terminal: Locale;
  say: (text: string) => void;
  complain: (text: string) => void;
};

/** Checks the content folder as the words of a command ask. Tells its exit code: 0 without errors, 1 with errors, 2 when they are not as they should be. */
export async function checkContent(words: readonly string[], at: At): Promise<0 | 1 | 2> {
  try {
    return await checkAs(await readOptions(words, at.terminal), at);
  } catch (problem) {
    if (!(problem instanceof WrongUse)) throw problem;
    at.complain(problem.message);
    return 2;
  }
}

async function checkAs(options: Options, at: At): Promise<0 | 1> {
  const { say } = at;
  const { locale, root, help } = options;
  if (help) {
    say(reportWord(locale, 'help'));
    return 0;
  }
  const folder = resolve(root ?? 'content');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(locale, 'noFolder', { folder: root ?? 'content' });
  // “0 errors” would be no answer: such a folder was named by mistake.
  if (contentFingerprint(folder) === '') throw new WrongUse(locale, 'nothing', { folder: root ?? 'content' });
  const here = filterOf(options, folder);
  const engine = enginePrint();
  // A part, another folder or a run that goes on would take the place of what the next whole run needs.
  if (root === undefined && options.only.length === 0 && !options.watch && !options.fix) {
    return tell(here(await wholeRun(engine, folder)), options, say);
  }
  const runner = (await loadRunner())(engine, options.only);
  const run = async (): Promise<Run> => here(await runner.run(lookAt(folder, root)));
  let found = await run();
  if (options.fix) {
    await mendAll(found, folder, options, say);
    found = await run();
  }
  const code = await tell(found, options, say);
  if (options.watch) await watchFolder(folder, runner, run, options, at);
  return code;
}

/** What every rule says of the clinic’s own content: what the last run said, if it looked at the very same. */
async function wholeRun(engine: string, folder: string): Promise<Run> {
  const looked = lookAt(folder, undefined);
  const print = runPrint(engine, looked.today, looked.raw, looked.messages ?? new Map());
  const kept = recallRun(print);
  if (kept) return kept;
  const runner = (await loadRunner())(engine, []);
  const run = await runner.run(looked);
  runner.keep();
  keepRun(print, run);
  return run;
}

/** The rules and all they stand on take a second to read, which a run that has nothing to ask them need not spend. */
async function loadRunner(): Promise<typeof import('./runner.ts').runnerOf> {
  return (await import('./runner.ts')).runnerOf;
}

function lookAt(folder: string, root: string | undefined): Looked {
  const messages = root === undefined ? readMessages() : messagesBeside(folder);
  return { raw: readContent(folder), messages, today: clinicDay() };
}

/** Leaves of a run what lies in files that have changed since a commit, where one is named. */
function filterOf({ since, locale }: Options, folder: string): (run: Run) => Run {
  if (since === undefined) return (run) => run;
  try {
    const changed = new Set([...changedSince(since, folder)].map((path) => `content/${path}`));
    return ({ problems, counted }) => ({ counted, problems: problems.filter(({ file }) => changed.has(file)) });
  } catch {
    throw new WrongUse(locale, 'noCommit', { commit: since });
  }
}

/** Writes what problems propose, and shows each changed line as it was and as it is. */
async function mendAll({ problems }: Run, folder: string, { locale, form }: Options, say: At['say']): Promise<void> {
  const { mendFiles } = await import('./mend-files.ts');
  const changes = mendFiles(problems, folder);
  if (form !== 'text') return;
  say(reportWord(locale, 'mended', { count: changes.length }));
  for (const { file, line, before, after } of changes) say(`\n${file}:${line}\n- ${before}\n+ ${after}`);
  say('');
}

/** Editors write a file in several steps, so a run waits until nothing has changed for a moment; it ends with the folder. */
async function watchFolder(folder: string, runner: Runner, run: () => Promise<Run>, options: Options, at: At): Promise<void> {
  const named = { folder: options.root ?? 'content' };
  await runner.prepare();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (existsSync(folder)) return tell(await run(), options, at.say);
      watcher.close();
      return at.complain(reportWord(options.locale, 'noFolder', named));
    }, 50);
  });
  // Programs read what is said, and this is for people.
  (options.form === 'text' ? at.say : at.complain)(reportWord(options.locale, 'watching', named));
}
