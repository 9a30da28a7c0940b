import { randomUUID } from 'node:crypto';
import type { Store } from '../db/client.ts';
import type { StaffInvitationRow } from '../db/staff-tables.ts';
import { env } from '../env.ts';
import { staffPath } from '../i18n/staff-addresses.ts';
import { translatorFor } from '../i18n/translator.ts';
import { codeOf, log } from '../log.ts';
import { domainOf } from '../mail/address.ts';
import { backoff } from '../mail/backoff.ts';
import type { Letter, Message } from '../mail/message.ts';
import { toHtml, toText } from '../mail/message.ts';
import type { Transport } from '../mail/transport.ts';
import { NotSent } from '../mail/transport.ts';
import { absoluteUrl } from '../site.ts';
import { hashOfInvitation, newInvitationCode } from './hand-copied-codes.ts';
import { claimInvitation, settleInvitation } from './invitation-store.ts';

/** Longer than a message can take to leave, so that two processes never send the same one at once; in milliseconds. */
const lease = 2 * 60_000;

/**
 * Mails every invitation that is due. Its code is made here, on its way out: the store never holds it, and a message that is sent
 * again brings a new one, of which the last works.
 *
 * @throws StoreUnavailable
 */
export async function mailInvitations(
  store: Store,
  transport: Transport,
  { clock = () => new Date(), stopped = () => false }: { clock?: () => Date; stopped?: () => boolean } = {},
): Promise<void> {
  while (!stopped()) {
    const now = clock();
    const code = newInvitationCode();
    const leaseEnds = new Date(now.getTime() + lease).toISOString();
    const invitation = await store.run((db) => claimInvitation(db, hashOfInvitation(code), now.toISOString(), leaseEnds));
    if (!invitation) return;
    const outcome = await attempt(invitation, code, transport, clock);
    await store.run((db) => settleInvitation(db, invitation.id, outcome));
    log('info', `invitation-${'sentAt' in outcome ? 'sent' : 'waiting'}`, 'code' in outcome ? { code: outcome.code } : {});
  }
}

async function attempt(invitation: StaffInvitationRow, code: string, transport: Transport, clock: () => Date) {
  try {
    await transport.send(invitationLetter(invitation, code));
    return { sentAt: clock().toISOString() };
  } catch (problem) {
    const dueAt = new Date(clock().getTime() + backoff((invitation.attempts ?? 0) + 1, Math.random)).toISOString();
    return { dueAt, code: problem instanceof NotSent ? problem.code : codeOf(problem) };
  }
}

/** The address of an invitation. What follows the # stays in the browser: no server and no proxy on the way ever sees it. */
export function invitationUrl(code: string, locale: 'en' | 'fr-CA'): string {
  return `${absoluteUrl(staffPath(locale, 'enrol'))}#${code}`;
}

/** What somebody is sent who is invited, or must set up their sign-in anew, in both languages. */
export function invitationLetter({ email, kind }: Pick<StaffInvitationRow, 'email' | 'kind'>, code: string): Message {
  const letters = (['fr-CA', 'en'] as const).map((locale): Letter & { subject: string } => {
    const t = translatorFor(locale, 'StaffInvitation');
    return {
      locale,
      subject: t(`${kind}.subject`),
      parts: [
        { kind: 'text', text: t(`${kind}.why`) },
        { kind: 'text', text: t('how') },
        { kind: 'code', text: invitationUrl(code, locale) },
        { kind: 'fact', label: t('code'), text: code },
        { kind: 'text', text: t('once') },
        { kind: 'text', text: t('unasked') },
      ],
    };
  });
  const subject = letters.map((letter) => letter.subject).join(' / ');
  return {
    messageId: `<${randomUUID()}@${domainOf(env.MAIL_FROM)}>`,
    to: email,
    subject,
    text: toText(letters),
    html: toHtml(subject, letters),
    locale: 'fr-CA',
  };
}
