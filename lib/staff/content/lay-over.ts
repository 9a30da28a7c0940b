import type { Encoding } from './draft.ts';
import { bytesOf } from './text-of.ts';

/** A file as somebody wrote it; `null` where it was taken away. */
type Written = { file: string; text: string | null; encoding: Encoding };

/** Files with what was written over them. */
export function layOver(files: ReadonlyMap<string, Buffer>, written: readonly Written[]): Map<string, Buffer> {
  const laid = new Map(files);
  for (const { file, text, encoding } of written) {
    if (text === null) laid.delete(file);
    else laid.set(file, bytesOf(text, encoding));
  }
  return laid;
}
