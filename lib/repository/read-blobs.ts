import { git } from './git.ts';

/** Reads what git keeps under some names, in one run; a name under which there is no file is left out. */
export async function readBlobs(folder: string, names: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  if (names.length === 0) return found;
  const printed = await git(['cat-file', '--batch'], { folder, input: `${names.join('\n')}\n` });
  let from = 0;
  for (const name of names) {
    const end = printed.indexOf('\n', from);
    const [, type, size] = printed.toString('utf8', from, end).split(' ');
    from = end + 1;
    if (size === undefined || !/^\d+$/.test(size)) continue; // “… missing” has no content after it
    if (type === 'blob') found.set(name, printed.subarray(from, from + Number(size)));
    from += Number(size) + 1;
  }
  return found;
}
