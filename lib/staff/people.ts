import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import type { StaffInvitationRow, StaffUserRow } from '../db/staff-tables.ts';
import { recordAudit } from './audit.ts';
import { hashOfInvitation, newInvitationCode } from './hand-copied-codes.ts';
import type { Invitee } from './invitation-store.ts';
import { endInvitations, keepInvitation, listInvitations, setInvitedRole, useInvitation } from './invitation-store.ts';
import type { Role } from './roles.ts';
import type { StaffDb } from './store.ts';
import { findPerson, forgetCredentials, listPeople, setLeft, setRole } from './store.ts';

/** How long an invitation may be used, in milliseconds. */
const invitationLife = 3 * 24 * 60 * 60_000;

/** Who does something, for the log, in which store and when. */
export type Deed = { store: Store; who: string; now: Date };

/** How an invitation reaches its person: by a message that the server sends, or by whoever runs a command. */
type Delivery = 'mail' | 'print';

/** What became of it; the code is told only where it is not mailed. */
export type Invited = { code: string | undefined } | { problem: 'known' | 'unknown' };

/**
 * Invites somebody to work here. An invitation works once, and replaces an earlier one to the same address.
 *
 * @throws StoreUnavailable
 */
export function invitePerson(email: string, role: Role, delivery: Delivery, deed: Deed): Promise<Invited> {
  const address = email.trim().toLowerCase();
  return inOne(deed, async (db, note) => {
    const person = await findPerson(db, { email: address });
    if (person && person.leftAt === null) return { problem: 'known' };
    await note('invite', person?.id ?? '', role);
    return send(db, { email: address, role, kind: 'invite', user_id: person?.id ?? null }, delivery, deed.now);
  });
}

/**
 * Takes every way to sign in away from somebody who lost a device, ends their sign-ins, and invites them to set them up anew: a
 * password alone never opens the way to a new second factor.
 *
 * @throws StoreUnavailable
 */
export function resetPerson(by: { id: string } | { email: string }, delivery: Delivery, deed: Deed): Promise<Invited> {
  return inOne(deed, async (db, note) => {
    const person = await findPerson(db, by);
    if (!person || person.leftAt !== null) return { problem: 'unknown' };
    await forgetCredentials(db, person.id);
    await note('reset', person.id, '');
    return send(db, { email: person.email, role: person.role, kind: 'reset', user_id: person.id }, delivery, deed.now);
  });
}

/**
 * Gives somebody another role, from their next click on; what invites them to sign in anew invites them as that, too.
 *
 * @throws StoreUnavailable
 */
export function changeRole(id: string, role: Role, deed: Deed): Promise<void> {
  return inOne(deed, async (db, note) => {
    await setInvitedRole(db, id, role);
    await setRole(db, id, role);
    await note('role', id, role);
  });
}

/**
 * Takes somebody’s access away at once, and every invitation back by which they could return. Their name stays, because the log
 * names them.
 *
 * @throws StoreUnavailable
 */
export function removePerson(id: string, deed: Deed): Promise<void> {
  return inOne(deed, async (db, note) => {
    // Invitations first, as whoever accepts one takes them: two that do both at once wait for each other in one order only.
    const person = await findPerson(db, { id });
    await endInvitations(db, { user_id: id, email: person?.email ?? '' }, deed.now.toISOString());
    await forgetCredentials(db, id);
    await setLeft(db, id, deed.now.toISOString());
    await note('remove', id, '');
  });
}

/**
 * Takes an invitation back that nobody has accepted, such as one to a mistyped address. One that was accepted meanwhile, or that is
 * over, is “unknown”.
 *
 * @throws StoreUnavailable
 */
export function withdrawInvitation(id: string, deed: Deed): Promise<'withdrawn' | 'unknown'> {
  return inOne(deed, async (db, note) => {
    const invitation = await useInvitation(db, id, deed.now.toISOString());
    if (!invitation) return 'unknown';
    await note('invite-withdrawn', invitation.user_id ?? '', invitation.role);
    return 'withdrawn';
  });
}

/** Everybody who has or had access, and the invitations that wait. */
export type Directory = { people: StaffUserRow[]; invitations: StaffInvitationRow[] };

/** Who may enter, and who was invited to. */
export async function readPeople(now: Date, store: Store = theStore()): Promise<Directory> {
  return store.run(async (db) => ({ people: await listPeople(db), invitations: await listInvitations(db, now.toISOString()) }));
}

/** What is done and the line about it are kept together or not at all. */
function inOne<T>(
  { store, who, now }: Deed,
  work: (db: StaffDb, note: (action: string, subject: string, detail: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  return store.run((db) =>
    db
      .transaction()
      .execute((transaction) =>
        work(transaction, (action, subject, detail) =>
          recordAudit(transaction, { who, action, subject, detail, at: now.toISOString() }, store.keys()),
        ),
      ),
  );
}

async function send(db: StaffDb, invitee: Invitee, delivery: Delivery, now: Date): Promise<Invited> {
  const code = delivery === 'print' ? newInvitationCode() : undefined;
  const expires = new Date(now.getTime() + invitationLife);
  await keepInvitation(db, invitee, code === undefined ? null : hashOfInvitation(code), now.toISOString(), expires.toISOString());
  return { code };
}
