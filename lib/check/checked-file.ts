import { obstacleIn } from '../content/obstacles.ts';
import { onceForEach } from '../once-for-each.ts';
import { fingerprint } from './fingerprint.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import type { CheckedFile } from './rule.ts';

/** A file whose passages are read when a rule first asks for them: with kept answers, none may. One that is not worth reading has none. */
export function checkedFile(path: string, source: string): CheckedFile {
  let passages: readonly Passage[] | undefined;
  return {
    path,
    source,
    get passages() {
      passages ??= obstacleIn(source, path) ? [] : passagesOf(path, source);
      return passages;
    },
  };
}

/** A print of the path of a file and what it says; worked out once, since every rule asks. */
export const printOfFile = onceForEach(({ path, source }: CheckedFile): string => fingerprint(path, source));
