import type { FileChanges } from '../edit/changes.ts';
import { putFile } from '../staff/content/put-file.ts';
import type { Staff } from '../staff/roles.ts';
import { recordAct } from './library-view.ts';

/**
 * Makes drafts of what an act changes, and writes down who did it. Nothing is public until somebody else has approved it.
 *
 * @throws StoreUnavailable
 */
export async function keepChanges(
  staff: Staff,
  changes: FileChanges,
  action: string,
  entry: string,
  now: Date,
  detail = '',
): Promise<void> {
  await recordAct(staff, action, entry, now, detail);
  for (const [file, text] of changes) await putFile(file, { id: staff.id, name: staff.name }, () => text);
}
