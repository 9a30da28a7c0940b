import type { Writer } from '#lib/staff/content/draft.ts';
import type { Places } from '#lib/staff/content/drafts.ts';
import type { Change } from '#lib/staff/content/put-together.ts';
import { putTogether } from '#lib/staff/content/put-together.ts';

/** Somebody changes a file that they do not have open. */
export async function putFile(file: string, by: Writer, change: Change, places: Places = {}): Promise<void> {
  await putTogether(new Map([[file, change]]), by, async () => true, places);
}
