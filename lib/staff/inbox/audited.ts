import type { Keyring } from '../../security/keys.ts';
import { recordAudit } from '../audit.ts';
import type { AuditDb } from '../audit-store.ts';

/** Who works in the inbox. */
export type Colleague = { id: string; name: string };

/** What is written down of work in the inbox. */
export type InboxAction =
  | 'inbox.list'
  | 'inbox.open'
  | 'inbox.change'
  | 'inbox.note'
  | 'inbox.call'
  | 'inbox.reply'
  | 'inbox.correct'
  | 'inbox.withdraw'
  | 'inbox.no-contact'
  | 'inbox.export'
  | 'inbox.download'
  | 'outbox.list'
  | 'outbox.retry'
  | 'outbox.set-aside'
  | 'dashboard.read'
  | 'audit.read'
  | 'clear.read'
  | 'clear.release';

/** Writes down who did what, before it is done or shown; `detail` is a code, never a word of the person. */
export function written(
  db: AuditDb,
  keys: Keyring,
  who: Colleague,
  action: InboxAction,
  reference: string | null,
  now: Date,
  detail = '',
): Promise<void> {
  return recordAudit(db, { who: who.id, action, subject: reference ?? '', at: now.toISOString(), detail }, keys);
}
