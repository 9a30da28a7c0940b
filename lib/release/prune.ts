import { rmSync } from 'node:fs';
import { currentRelease, folderOf, listReleases, releaseBefore } from './folder.ts';

/** How many whole releases are kept for going back to; the archive keeps the pages of all. */
const kept = 5;

/** Removes the oldest releases, but never the one that serves or the one before it; tells which. */
export function pruneReleases(root: string): string[] {
  const needed = new Set([currentRelease(root), releaseBefore(root)]);
  const old = listReleases(root)
    .slice(0, -kept)
    .map(({ id }) => id)
    .filter((id) => !needed.has(id));
  for (const id of old) rmSync(folderOf(root, id), { recursive: true, force: true });
  return old;
}
