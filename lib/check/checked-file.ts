import type { Remember } from '../content/reading.ts';
import { passagesOf } from './passages.ts';
import type { CheckedFile } from './rule.ts';

/** A file whose passages are read when a rule first asks for them: with kept answers, none may. */
export function checkedFile(path: string, source: string, remember: Remember): CheckedFile {
  return {
    path,
    source,
    get passages() {
      return remember(path, source, () => passagesOf(path, source));
    },
  };
}
