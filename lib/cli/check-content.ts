import './plain-refusals.ts';
import { existsSync, watch } from 'node:fs';
import { resolve } from 'node:path';
import { enginePrint, readMessages } from '../check/disk.ts';
import type { Run } from '../check/kept-run.ts';
import { keepRun, recallRun, runPrint } from '../check/kept-run.ts';
import { reportWord } from '../check/report/words.ts';
import { readContent } from '../content/read.ts';
import { changedSince } from './check-content/changed-since.ts';
import type { Options } from './check-content/options.ts';
import { readOptions, WrongUse } from './check-content/options.ts';
import type { Looked, Runner } from './check-content/runner.ts';
import { tell } from './check-content/tell.ts';

/** Checks the content folder; `--help` says how. Exit code 0 without errors, 1 with errors, 2 when the command is not written as it should be. */
try {
  await main(await readOptions(process.argv.slice(2)));
} catch (problem) {
  if (!(problem instanceof WrongUse)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}

async function main(options: Options): Promise<void> {
  const { locale, root, help } = options;
  if (help) {
    console.log(reportWord(locale, 'help'));
    return;
  }
  const folder = resolve(root ?? 'content');
  if (!existsSync(folder)) throw new WrongUse(locale, 'noFolder', { folder: root ?? 'content' });
  const here = filterOf(options, folder);
  const engine = enginePrint();
  // A part, another folder or a run that goes on would take the place of what the next whole run needs.
  if (root === undefined && options.only.length === 0 && !options.watch && !options.fix) {
    await tell(here(await wholeRun(engine, folder)), options);
    return;
  }
  const runner = (await loadRunner())(engine, options.only);
  const run = async (): Promise<Run> => here(await runner.run(lookAt(folder, root)));
  let found = await run();
  if (options.fix) {
    await mendAll(found, folder, options);
    found = await run();
  }
  await tell(found, options);
  if (options.watch) await watchFolder(folder, runner, run, options);
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
async function loadRunner(): Promise<typeof import('./check-content/runner.ts').runnerOf> {
  return (await import('./check-content/runner.ts')).runnerOf;
}

function lookAt(folder: string, root: string | undefined): Looked {
  const messages = root === undefined ? readMessages() : undefined;
  return { raw: readContent(folder), messages, today: new Date().toISOString().slice(0, 10) };
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
async function mendAll({ problems }: Run, folder: string, { locale, form }: Options): Promise<void> {
  const { mendFiles } = await import('./check-content/mend-files.ts');
  const changes = mendFiles(problems, folder);
  if (form !== 'text') return;
  console.log(reportWord(locale, 'mended', { count: changes.length }));
  for (const { file, line, before, after } of changes) console.log(`\n${file}:${line}\n- ${before}\n+ ${after}`);
  console.log('');
}

/** Editors write a file in several steps, so a run waits until nothing has changed for a moment. */
async function watchFolder(folder: string, runner: Runner, run: () => Promise<Run>, options: Options): Promise<void> {
  await runner.prepare();
  console.log(reportWord(options.locale, 'watching', { folder: options.root ?? 'content' }));
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(async () => tell(await run(), options), 50);
  });
}
