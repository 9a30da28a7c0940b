import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import type { CheckedFile } from './rule.ts';

/** A file whose passages are read when a rule first asks for them: with kept answers, none may. */
export function checkedFile(path: string, source: string): CheckedFile {
  let passages: readonly Passage[] | undefined;
  return {
    path,
    source,
    get passages() {
      passages ??= passagesOf(path, source);
      return passages;
    },
  };
}
