import { checker } from '../check/check.ts';
import { prepareRules } from '../check/rules.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import { readFiles } from '../content/read-files.ts';
import type { Repository } from '../repository/repository.ts';
import type { DraftFile } from '../staff/content/draft.ts';
import { mainFiles } from '../staff/content/main-files.ts';
import { bytesOf } from '../staff/content/text-of.ts';

/** Finds what is wrong with a content. */
export type Check = (raw: RawContent) => Promise<readonly Problem[]>;

// A bundler may make several copies of this module, which share what was read.
const place = Symbol.for('andante.check-proposed');
const shared = globalThis as { [place]?: ReturnType<typeof checker> };

/** The content check with the date of today, which remembers what it has read. */
export const checkToday: Check = async (raw) => {
  await prepareRules();
  shared[place] ??= checker();
  return shared[place]({ raw }, { today: new Date().toISOString().slice(0, 10) }).problems;
};

/** The errors that `main` would have with some drafts, and does not have without them. */
export async function errorsBrought(drafts: readonly DraftFile[], repository: Repository, check: Check): Promise<Problem[]> {
  const { blobs, bytes } = await mainFiles(repository);
  const before = new Map([...blobs].flatMap(([path, blob]) => (bytes.has(blob) ? [[path, bytes.get(blob) as Buffer]] : [])));
  const after = new Map(before);
  for (const { file, text, encoding } of drafts) {
    if (text === null) after.delete(file);
    else after.set(file, bytesOf(text, encoding));
  }
  const errors = (await check(readFiles(after))).filter(({ severity }) => severity === 'error');
  const own = new Set(drafts.map(({ file }) => file));
  if (errors.every(({ file }) => own.has(file))) return errors;
  const known = new Set((await check(readFiles(before))).map(nameOf));
  return errors.filter((problem) => own.has(problem.file) || !known.has(nameOf(problem)));
}

/** What tells a mistake from the others, wherever in its file it stands now. */
function nameOf({ file, code, arguments: given }: Problem): string {
  return JSON.stringify([file, code, given]);
}
