import { createHmac } from 'node:crypto';
import { deriveKey } from '../security/cipher.ts';
import type { DataKey, Keyring } from '../security/keys.ts';
import { dataKeys, findKey } from '../security/keys.ts';
import type { AuditDb, AuditLine } from './audit-store.ts';
import { appendLine, readHead, readLines } from './audit-store.ts';

/** Something that was done. Nothing in it may be personal data of a patient: a reference or an id is enough to find the rest. */
export type AuditEntry = {
  /** The id of a member of staff; `account NAME` for a command; `unknown` where nobody is signed in. */
  who: string;
  /** A short code such as `sign-in`, `request-view`. */
  action: string;
  /** What it was done to: a reference, an id, a page. */
  subject?: string;
  /** When, as an ISO instant. */
  at: string;
  /** Codes that say more, such as a role. */
  detail?: string;
};

/** What a look at the whole log found: unbroken up to its last line, or the first line at which it is not. */
export type AuditVerdict = { intact: true; lines: number; hash: string } | { intact: false; brokenAt: number };

/**
 * Adds a line to the log of what staff did. Each line carries a keyed hash of itself and of the line before, so that whoever can
 * write to the database, but does not have the data key, can change, remove or insert none unseen. Given a transaction, the line is
 * kept or lost with it.
 *
 * @throws Error when a text is not an id or a code
 */
export async function recordAudit(db: AuditDb, entry: AuditEntry, keys: Keyring = dataKeys()): Promise<void> {
  const line = { subject: '', detail: '', ...entry };
  for (const text of [line.who, line.action, line.subject, line.detail]) {
    if (!/^[\p{L}\p{N} .,:;=/_@+-]{0,200}$/u.test(text)) throw new Error('A line of the log holds ids and codes only.');
  }
  const [key] = keys;
  await appendLine(db, (seq, previous) => ({ seq, ...line, previous, key_id: key.id, hash: hashOf(key, { seq, ...line, previous }) }));
}

/** Looks at every line of the log, from the first to the last, and at where it ends. */
export async function verifyAudit(db: AuditDb, keys: Keyring = dataKeys()): Promise<AuditVerdict> {
  let seq = 0;
  let hash = '';
  for await (const line of readLines(db)) {
    const key = findKey(keys, line.key_id);
    if (line.seq !== seq + 1 || line.previous !== hash || !key || hashOf(key, line) !== line.hash) {
      return { intact: false, brokenAt: seq + 1 };
    }
    seq = line.seq;
    hash = line.hash;
  }
  const head = await readHead(db);
  return head?.seq === seq && head.hash === hash ? { intact: true, lines: seq, hash } : { intact: false, brokenAt: seq + 1 };
}

/** JSON keeps the fields apart: no text can pass for the end of one and the start of the next. */
function hashOf(key: DataKey, { seq, at, who, action, subject, detail, previous }: Omit<AuditLine, 'hash' | 'key_id'>): string {
  return createHmac('sha256', deriveKey(key.bytes, 'staff audit'))
    .update(JSON.stringify([seq, at, who, action, subject, detail, previous]))
    .digest('base64url');
}
