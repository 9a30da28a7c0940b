import type { StaffDb } from './store.ts';

/** A passkey of somebody, as they know it. */
export type KeptPasskey = { id: string; name: string | null; createdAt: string | null };

/** A sign-in of somebody that is not over. */
export type LiveSession = { id: string; createdAt: string; seenAt: string | null; userAgent: string | null };

/** The passkeys of somebody, the oldest first. */
export function listPasskeys(db: StaffDb, userId: string): Promise<KeptPasskey[]> {
  return db.selectFrom('staff_passkeys').select(['id', 'name', 'createdAt']).where('userId', '=', userId).orderBy('createdAt').execute();
}

/** Where somebody is signed in, the latest first. */
export function listSessions(db: StaffDb, userId: string, now: string): Promise<LiveSession[]> {
  return db
    .selectFrom('staff_sessions')
    .select(['id', 'createdAt', 'seenAt', 'userAgent'])
    .where('userId', '=', userId)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .execute();
}

/** Forgets a passkey of somebody; `false` when they have none with this id. */
export async function forgetPasskey(db: StaffDb, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('staff_passkeys').where('userId', '=', userId).where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
