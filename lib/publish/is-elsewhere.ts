import type { PublishRunRow } from '../db/content-tables.ts';
import { listReleases } from '../release/folder.ts';
import type { PublishPlace } from './place.ts';

/** How long a release that is not here is left to the server that made it, in milliseconds. */
const patience = 60 * 60_000;

/** Whether a publishing is about a release that another server has, and brings online itself; this one could only refuse it. */
export function isElsewhere({ root, now }: PublishPlace, { release_id: release, started_at: begun }: PublishRunRow): boolean {
  if (release === null || listReleases(root).some(({ id }) => id === release)) return false;
  return now().getTime() - Date.parse(begun) < patience;
}
