import { z } from 'zod';
import { theStore } from '../db/client.ts';
import type { Lead, Posted } from './answer.ts';
import type { Deed } from './people.ts';
import { changeRole, invitePerson, removePerson, resetPerson, withdrawInvitation } from './people.ts';
import type { Staff } from './roles.ts';
import { roleOf } from './roles.ts';

/** Answers an administrator who invites somebody. */
export async function answerInvite(admin: Staff, posted: Posted): Promise<Lead> {
  const [email, role] = [posted.field('email'), roleOf(posted.field('role'))];
  const typed = { email, role: role ?? '' };
  if (!role || !z.email().max(200).safeParse(email).success) return { to: 'people', flash: { problem: 'email', typed } };
  const invited = await invitePerson(email, role, 'mail', deedOf(admin, posted));
  return { to: 'people', flash: 'problem' in invited ? { ...invited, typed } : { done: 'invited' } };
}

/** Answers an administrator who changes somebody’s access, or takes an invitation back. Nobody changes their own, so that one administrator is always left. */
export async function answerChange(admin: Staff, posted: Posted): Promise<Lead> {
  const [id, role, deed] = [posted.field('id'), roleOf(posted.field('role')), deedOf(admin, posted)];
  if (id === admin.id) return { to: 'people', flash: { problem: 'self' } };
  switch (posted.field('do')) {
    case 'role':
      if (role) await changeRole(id, role, deed);
      break;
    case 'reset':
      await resetPerson({ id }, 'mail', deed);
      break;
    case 'remove':
      await removePerson(id, deed);
      break;
    case 'withdraw':
      if ((await withdrawInvitation(id, deed)) === 'unknown') return { to: 'people', flash: { problem: 'over' } };
      break;
    default:
      return { to: 'people', flash: { problem: 'unreadable' } };
  }
  return { to: 'people', flash: { done: posted.field('do') } };
}

function deedOf({ id }: Staff, { now }: Posted): Deed {
  return { store: theStore(), who: id, now };
}
