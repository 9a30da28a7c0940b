import './plain-refusals.ts';
import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Checked } from '../check/check.ts';
import { checker } from '../check/check.ts';
import { enginePrint, KeptAnswers, readMessages } from '../check/disk.ts';
import { mend } from '../check/mend.ts';
import { jsonReport } from '../check/report/json.ts';
import { sarifReport } from '../check/report/sarif.ts';
import { textReport } from '../check/report/text.ts';
import { reportWord } from '../check/report/words.ts';
import type { Rule } from '../check/rule.ts';
import { prepareRules } from '../check/rules.ts';
import { chosen, chosenRules } from '../check/select.ts';
import { whenReady } from '../check/when-ready.ts';
import { decode } from '../content/decode.ts';
import type { Edit, Problem } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { changedSince } from './check-content/changed-since.ts';
import type { Options } from './check-content/options.ts';
import { readOptions, WrongUse } from './check-content/options.ts';

/** Checks the content folder; `--help` says how. Exit code 0 without errors, 1 with errors, 2 when the command is not written as it should be. */
try {
  await main(readOptions(process.argv.slice(2)));
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
  const keep = new KeptAnswers(enginePrint());
  if (keep.isNew && options.only.length === 0) await prepareRules();
  const run = runner(options, folder, keep);
  const checked = await whenReady(run);
  if (options.fix) mendAll(checked.problems, folder, options);
  report(options.fix ? await whenReady(run) : checked, options);
  if (!options.watch) return;
  await prepareRules();
  watchFolder(folder, run, options);
}

type Run = (unready?: Set<Rule>) => Checked;

/** Checks the folder again and again; each time only what changed is read. */
function runner({ locale, root, only, since }: Options, folder: string, keep: KeptAnswers): Run {
  const check = checker();
  const rules = chosenRules(only);
  const messages = root === undefined ? readMessages() : undefined;
  const changed = since === undefined ? undefined : changedFiles(since, folder, locale);
  return (unready) => {
    const content = { raw: readContent(folder), ...(messages && { messages }) };
    const options = { today: new Date().toISOString().slice(0, 10), rules, keep, ...(unready && { unready }) };
    const { library, problems } = check(content, options);
    if (root === undefined && only.length === 0) keep.write(); // a part would take the place of the whole
    const here = changed ? problems.filter(({ file }) => changed.has(file)) : problems;
    return { library, problems: chosen(here, only) };
  };
}

function changedFiles(commit: string, folder: string, locale: Options['locale']): Set<string> {
  try {
    return new Set([...changedSince(commit, folder)].map((path) => `content/${path}`));
  } catch {
    throw new WrongUse(locale, 'noCommit', { commit });
  }
}

function report({ library, problems }: Checked, { form, locale }: Options): void {
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const errors = count('error');
  process.exitCode = errors > 0 ? 1 : 0;
  if (form !== 'text') {
    console.log(form === 'json' ? jsonReport(problems, locale) : sarifReport(problems, locale));
    return;
  }
  if (problems.length > 0) console.log(`${textReport(problems, locale)}\n`);
  const { articles, authors, references } = library;
  const counted = { articles: articles.length, people: authors.length, references: references.size };
  console.log(reportWord(locale, 'closing', { ...counted, errors, warnings: count('warning'), advice: count('advice') }));
}

/** Writes what problems propose, and shows each changed line as it was and as it is. */
function mendAll(problems: readonly Problem[], folder: string, { locale, form }: Options): void {
  const edits = problems.flatMap(({ action }) => action ?? []).filter(({ file }) => file.startsWith('content/'));
  const changes = [...Map.groupBy(edits, ({ file }: Edit) => file)].flatMap(([file, inFile]) => {
    const path = join(folder, file.slice('content/'.length));
    const { text, changes: lines } = mend(file, decode(readFileSync(path), file).text, inFile);
    writeFileSync(path, text);
    return lines;
  });
  if (form !== 'text') return;
  console.log(reportWord(locale, 'mended', { count: changes.length }));
  for (const { file, line, before, after } of changes) console.log(`\n${file}:${line}\n- ${before}\n+ ${after}`);
  console.log('');
}

/** Editors write a file in several steps, so a run waits until nothing has changed for a moment. */
function watchFolder(folder: string, run: () => Checked, options: Options): void {
  console.log(reportWord(options.locale, 'watching', { folder: options.root ?? 'content' }));
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => report(run(), options), 50);
  });
}
