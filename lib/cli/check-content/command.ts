import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { enginePrint, messagesBeside, readMessages } from '../../check/disk.ts';
import type { Run } from '../../check/kept-run.ts';
import { keepRun, recallRun, runPrint } from '../../check/kept-run.ts';
import { reportWord } from '../../check/report/words.ts';
import type { Problem } from '../../content/problem.ts';
import { found } from '../../content/problem.ts';
import { contentFingerprint, readContent } from '../../content/read.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Since } from './changed-since.ts';
import { changedSince } from './changed-since.ts';
import type { Options } from './options.ts';
import { readOptions, WrongUse } from './options.ts';
import type { Looked } from './runner.ts';
import { tell } from './tell.ts';
import { watchFolder } from './watch-folder.ts';

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
  const since = sinceOf(options, folder);
  const engine = enginePrint();
  const here = (run: Run, looked: Looked): Promise<Run> =>
    since ? broughtAbout(run, looked, since, engine, options.only) : Promise.resolve(run);
  // A part, another folder or a run that goes on would take the place of what the next whole run needs.
  if (root === undefined && options.only.length === 0 && !options.watch && !options.fix) {
    const looked = lookAt(folder, root);
    return tell(await here(await wholeRun(engine, looked), looked), options, say);
  }
  const runner = (await loadRunner())(engine, options.only);
  const run = async (): Promise<Run> => {
    const looked = lookAt(folder, root);
    return here(await runner.run(looked), looked);
  };
  const first = Promise.withResolvers<unknown>();
  const named = { folder: root ?? 'content' };
  if (options.watch)
    watchFolder(folder, {
      changed: async () => {
        await first.promise;
        return tell(await run(), options, say);
      },
      gone: () => at.complain(reportWord(locale, 'noFolder', named)),
    });
  let latest = await run();
  if (options.fix) {
    await mendAll(latest, folder, options, at);
    latest = await run();
  }
  const code = await tell(latest, options, say);
  first.resolve(undefined);
  if (!options.watch) return code;
  await runner.prepare();
  // Programs read what is said, and this is for people.
  (options.form === 'text' ? say : at.complain)(reportWord(locale, 'watching', named));
  return code;
}

/** What every rule says of the clinic’s own content: what the last run said, if it looked at the very same. */
async function wholeRun(engine: string, looked: Looked): Promise<Run> {
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
  const raw = readContent(folder);
  const today = clinicDay();
  try {
    return { raw, messages: root === undefined ? readMessages() : messagesBeside(folder), today };
  } catch {
    const closed = found('file.closed', { file: 'messages', line: 1, column: 1 });
    return { raw: { ...raw, faults: [...(raw.faults ?? []), closed] }, messages: undefined, today };
  }
}

function sinceOf({ since, locale }: Options, folder: string): Since | undefined {
  if (since === undefined) return undefined;
  try {
    return changedSince(since, folder);
  } catch {
    throw new WrongUse(locale, 'noCommit', { commit: since });
  }
}

/** What has to be told of a change: what stands in the files that changed, and what it has brought about in others. */
async function broughtAbout(
  { problems, counted }: Run,
  looked: Looked,
  { changed, before }: Since,
  engine: string,
  only: readonly string[],
) {
  const elsewhere = problems.some(({ file }) => !changed.has(file));
  const runner = elsewhere ? (await loadRunner())(engine, only) : undefined;
  const known = new Set((await runner?.run(before(looked)))?.problems.map(withoutLine));
  return { counted, problems: problems.filter((problem) => changed.has(problem.file) || !known.has(withoutLine(problem))) };
}

function withoutLine({ code, file, arguments: filled }: Problem): string {
  return JSON.stringify([code, file, filled]);
}

/** Writes what problems propose, and shows each changed line as it was and as it is. */
async function mendAll({ problems }: Run, folder: string, { locale, form }: Options, { say, complain }: At): Promise<void> {
  const { mendFiles } = await import('./mend-files.ts');
  const { changes, unwritten } = mendFiles(problems, folder);
  if (form === 'text') {
    say(reportWord(locale, 'mended', { count: changes.length }));
    for (const { file, line, before, after } of changes) say(`\n${file}:${line}\n- ${before}\n+ ${after}`);
    say('');
  }
  for (const file of unwritten) complain(reportWord(locale, 'unwritten', { file }));
}
