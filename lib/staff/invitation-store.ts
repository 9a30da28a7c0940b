import { randomUUID } from 'node:crypto';
import type { StaffInvitationRow } from '../db/staff-tables.ts';
import type { StaffDb } from './store.ts';

/** Who is invited, as what, and why. */
export type Invitee = Pick<StaffInvitationRow, 'email' | 'role' | 'kind' | 'user_id'>;

/**
 * Keeps an invitation in place of every earlier one to the same address. Without the hash of a code it waits to be mailed, and gets
 * its code then: until it leaves, nobody has it, and no copy of it lies anywhere.
 */
export async function keepInvitation(db: StaffDb, invitee: Invitee, codeHash: string | null, now: string, expires: string): Promise<void> {
  await endInvitations(db, invitee, now);
  await db
    .insertInto('staff_invitations')
    .values({
      id: randomUUID(),
      ...invitee,
      code_hash: codeHash,
      created_at: now,
      expires_at: expires,
      used_at: null,
      mail_due_at: codeHash === null ? now : null,
      mailed_at: null,
      attempts: 0,
      last_error: null,
    })
    .execute();
}

/** Ends what invites somebody and was not used: by whose it is, or by the address it went to. None of it is mailed any more. */
export async function endInvitations(db: StaffDb, { user_id, email }: Pick<Invitee, 'user_id' | 'email'>, now: string): Promise<void> {
  await db
    .updateTable('staff_invitations')
    .set({ used_at: now, mail_due_at: null })
    .where((where) => where.or([where('email', '=', email), where('user_id', '=', user_id)]))
    .where('used_at', 'is', null)
    .execute();
}

/** Gives what invites somebody back, and was not used, their new role. */
export async function setInvitedRole(db: StaffDb, userId: string, role: Invitee['role']): Promise<void> {
  await db.updateTable('staff_invitations').set({ role }).where('user_id', '=', userId).where('used_at', 'is', null).execute();
}

/** An invitation that may still be used. */
export function findInvitation(db: StaffDb, codeHash: string, now: string): Promise<StaffInvitationRow | undefined> {
  return db
    .selectFrom('staff_invitations')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Uses an invitation up, or takes it back: as it is now, whatever was read before; `undefined` when somebody was faster. */
export function useInvitation(db: StaffDb, id: string, now: string): Promise<StaffInvitationRow | undefined> {
  return db
    .updateTable('staff_invitations')
    .set({ used_at: now, mail_due_at: null })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** Invitations that were neither used nor replaced, the latest first; those that are over are left out. */
export function listInvitations(db: StaffDb, now: string): Promise<StaffInvitationRow[]> {
  return db
    .selectFrom('staff_invitations')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute();
}

/** Takes on the next invitation that is due to be mailed, and gives it the hash of its code; nobody else gets it until `leaseEnds`. */
export async function claimInvitation(
  db: StaffDb,
  codeHash: string,
  now: string,
  leaseEnds: string,
): Promise<StaffInvitationRow | undefined> {
  const due = await db
    .selectFrom('staff_invitations')
    .select(['id', 'mail_due_at'])
    .where('mail_due_at', '<=', now)
    .where('expires_at', '>', now)
    .orderBy('mail_due_at')
    .limit(1)
    .executeTakeFirst();
  if (!due) return undefined;
  return db
    .updateTable('staff_invitations')
    .set(({ eb }) => ({ mail_due_at: leaseEnds, code_hash: codeHash, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', due.id)
    .where('mail_due_at', '=', due.mail_due_at)
    .returningAll()
    .executeTakeFirst();
}

/** Writes down what became of the message: it left, or will be tried again. */
export async function settleInvitation(
  db: StaffDb,
  id: string,
  outcome: { sentAt: string } | { dueAt: string; code: string },
): Promise<void> {
  await db
    .updateTable('staff_invitations')
    .set(
      'sentAt' in outcome
        ? { mail_due_at: null, mailed_at: outcome.sentAt, last_error: null }
        : { mail_due_at: outcome.dueAt, last_error: outcome.code },
    )
    .where('id', '=', id)
    .where('mail_due_at', 'is not', null)
    .execute();
}
