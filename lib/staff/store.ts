import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StaffTwoFactorRow, StaffUserRow } from '../db/staff-tables.ts';
import type { Tables } from '../db/tables.ts';
import type { Role } from './roles.ts';

export type StaffDb = Kysely<Tables>;

/** By what a sign-in can be made sure of. */
export type Factor = 'app' | 'backup-code' | 'passkey';

/** A sign-in as its cookie names it, with whose it is. */
export type Session = {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  leftAt: string | null;
  factor: string | null;
  createdAt: string;
  seenAt: string | null;
  provedAt: string | null;
};

/** The sign-in with this token, whatever its state. */
export function findSession(db: StaffDb, token: string): Promise<Session | undefined> {
  return db
    .selectFrom('staff_sessions as s')
    .innerJoin('staff_users as u', 'u.id', 's.userId')
    .select(['s.id', 's.userId', 'u.name', 'u.email', 'u.role', 'u.leftAt', 's.factor', 's.createdAt', 's.seenAt', 's.provedAt'])
    .where('s.token', '=', token)
    .executeTakeFirst();
}

/** Notes what a sign-in was made sure of by, and when. */
export async function setFactor(db: StaffDb, token: string, factor: Factor, at: string): Promise<void> {
  await db.updateTable('staff_sessions').set({ factor, provedAt: at }).where('token', '=', token).execute();
}

/** Notes that whoever is signed in showed a second factor again. */
export async function setProved(db: StaffDb, id: string, at: string): Promise<void> {
  await db.updateTable('staff_sessions').set({ provedAt: at }).where('id', '=', id).execute();
}

/** Notes that a sign-in was used. */
export async function setSeen(db: StaffDb, id: string, at: string): Promise<void> {
  await db.updateTable('staff_sessions').set({ seenAt: at }).where('id', '=', id).execute();
}

/** Somebody by what they sign in with. */
export function findPerson(db: StaffDb, by: { email: string } | { id: string }): Promise<StaffUserRow | undefined> {
  const query = db.selectFrom('staff_users').selectAll();
  return ('email' in by ? query.where('email', '=', by.email) : query.where('id', '=', by.id)).executeTakeFirst();
}

/** Everybody who has or had access, by name. */
export function listPeople(db: StaffDb): Promise<StaffUserRow[]> {
  return db.selectFrom('staff_users').selectAll().orderBy('leftAt', 'desc').orderBy('name').execute();
}

/** Uses up a code of an app; `false` when it was used before. Codes live for minutes, so those of yesterday are forgotten. */
export async function useCode(db: StaffDb, userId: string, codeHash: string, at: string): Promise<boolean> {
  const yesterday = new Date(Date.parse(at) - 24 * 60 * 60_000).toISOString();
  await db.deleteFrom('staff_used_codes').where('at', '<', yesterday).execute();
  const added = await db
    .insertInto('staff_used_codes')
    .values({ user_id: userId, code_hash: codeHash, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('code_hash')
    .executeTakeFirst();
  return added !== undefined;
}

/** Who began what an identifier names: a sign-in of which the second step is missing. */
export async function findVerification(db: StaffDb, identifier: string, now: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff_verifications')
    .select('value')
    .where('identifier', '=', identifier)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row?.value;
}

/** Ends the sign-ins of somebody: all, or all but one. */
export async function endSessions(db: StaffDb, userId: string, but = ''): Promise<void> {
  await db.deleteFrom('staff_sessions').where('userId', '=', userId).where('id', '!=', but).execute();
}

/** Ends the sign-ins of somebody that no second factor made sure of. */
export async function endUnproved(db: StaffDb, userId: string): Promise<void> {
  await db.deleteFrom('staff_sessions').where('userId', '=', userId).where('factor', 'is', null).execute();
}

/** The app somebody links, or linked. */
export function findApp(db: StaffDb, userId: string): Promise<StaffTwoFactorRow | undefined> {
  return db
    .selectFrom('staff_two_factors')
    .select(['id', 'userId', 'secret', 'backupCodes', 'verified'])
    .where('userId', '=', userId)
    .executeTakeFirst();
}

/** Takes every way to sign in away from somebody, and ends what they had begun. */
export async function forgetCredentials(db: StaffDb, userId: string): Promise<void> {
  for (const table of ['staff_sessions', 'staff_accounts', 'staff_two_factors', 'staff_passkeys'] as const) {
    await db.deleteFrom(table).where('userId', '=', userId).execute();
  }
  await db.deleteFrom('staff_verifications').where('value', '=', userId).execute();
  await db.updateTable('staff_users').set({ twoFactorEnabled: 0 }).where('id', '=', userId).execute();
}

/** Gives somebody another role. */
export async function setRole(db: StaffDb, id: string, role: Role): Promise<void> {
  await db.updateTable('staff_users').set({ role }).where('id', '=', id).execute();
}

/** Notes that somebody’s access was taken away. */
export async function setLeft(db: StaffDb, id: string, at: string): Promise<void> {
  await db.updateTable('staff_users').set({ leftAt: at }).where('id', '=', id).execute();
}

/** Somebody who accepted an invitation, with the hash of the password they chose. Whoever was here before keeps their id. */
export async function keepPerson(
  db: StaffDb,
  { id = randomUUID(), ...person }: { id: string | undefined; name: string; email: string; role: Role },
  password: string,
  at: string,
): Promise<string> {
  const row = { ...person, leftAt: null, twoFactorEnabled: 0, updatedAt: at };
  await forgetCredentials(db, id);
  await db
    .insertInto('staff_users')
    .values({ id, ...row, createdAt: at, emailVerified: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await db
    .insertInto('staff_accounts')
    .values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password, createdAt: at, updatedAt: at })
    .execute();
  return id;
}

/** Forgets sign-ins and half-made ones that are over, and invitations of a month ago. */
export async function tidyStaff(db: StaffDb, now: Date): Promise<void> {
  const month = new Date(now.getTime() - 30 * 24 * 60 * 60_000).toISOString();
  for (const table of ['staff_sessions', 'staff_verifications'] as const) {
    await db.deleteFrom(table).where('expiresAt', '<', now.toISOString()).execute();
  }
  await db.deleteFrom('staff_invitations').where('expires_at', '<', month).execute();
}
