import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import { isProvedLately } from '../prove-again.ts';
import type { Staff } from '../roles.ts';
import type { Session } from '../store.ts';
import { fetchExport } from './exports/fetch.ts';

/**
 * A file as it is downloaded: once, by whoever made it, and only where they showed a second factor a moment ago. Otherwise nothing, and
 * the file still waits.
 *
 * @throws StoreUnavailable
 */
export async function handOut(
  { staff, session }: { staff: Staff; session: Session },
  id: string,
  now: Date,
  store: Store = theStore(),
): Promise<Response | undefined> {
  const file = isProvedLately(session, now) ? await fetchExport(staff, id, now, store) : undefined;
  if (!file) return undefined;
  const headers = {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name}"`,
    'cache-control': 'private, no-store',
  };
  return new Response(file.content, { headers });
}
