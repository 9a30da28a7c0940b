import type { Problem } from '../content/problem.ts';
import { readFiles } from '../content/read-files.ts';
import type { Repository } from '../repository/repository.ts';
import { bytesByPath } from '../staff/content/bytes-by-path.ts';
import type { DraftFile } from '../staff/content/draft.ts';
import { layOver } from '../staff/content/lay-over.ts';
import { mainFiles } from '../staff/content/main-files.ts';
import type { Check } from './check.ts';

/** The errors that `main` would have with some drafts, and does not have without them. */
export async function errorsBrought(drafts: readonly DraftFile[], repository: Repository, check: Check): Promise<Problem[]> {
  const before = bytesByPath(await mainFiles(repository));
  const errors = (await check(readFiles(layOver(before, drafts)))).filter(({ severity }) => severity === 'error');
  const own = new Set(drafts.map(({ file }) => file));
  if (errors.every(({ file }) => own.has(file))) return errors;
  const known = new Set((await check(readFiles(before))).map(nameOf));
  return errors.filter((problem) => own.has(problem.file) || !known.has(nameOf(problem)));
}

/** What tells a mistake from the others, wherever in its file it stands now. */
function nameOf({ file, code, arguments: given }: Problem): string {
  return JSON.stringify([file, code, given]);
}
