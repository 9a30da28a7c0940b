import './plain-refusals.ts';

import { z } from 'zod';
import { theStore } from '../db/client.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { invitationUrl } from '../staff/mail-invitations.ts';
import { invitePerson, resetPerson } from '../staff/people.ts';
import { roleOf } from '../staff/roles.ts';
import { accountActor } from './account-actor.ts';
import { runCommand } from './run-command.ts';
import { misused, UsageError } from './usage.ts';

/** Lets the first person in, or one whose only administrator is locked out. Whoever may run this may read the store anyway. */
await runCommand(async () => {
  const [action, email = '', word = '', ...rest] = process.argv.slice(2);
  const role = roleOf(word);
  if (rest.length > 0 || !['invite', 'reset'].includes(action ?? '') || (action === 'invite') !== (role !== undefined)) {
    throw misused('staff');
  }
  if (!z.email().safeParse(email).success) throw new UsageError('That is not an e-mail address.');
  const deed = { store: theStore(), who: accountActor(), now: new Date() };
  const invited = role ? await invitePerson(email, role, 'print', deed) : await resetPerson({ email: email.toLowerCase() }, 'print', deed);
  if ('problem' in invited) {
    throw new UsageError(
      invited.problem === 'known' ? `${email} can sign in already: “reset” makes that anew.` : `${email} does not work here.`,
    );
  }
  const locale = localeOfTerminal;
  console.log(`Give this address to ${email} alone. It works once, within three days:`);
  console.log(invitationUrl(invited.code ?? '', locale));
});
