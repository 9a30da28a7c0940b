import { describe, expect, it } from 'vitest';
import { refusalAbout } from '#lib/mail/refusal.ts';

describe('what a mail server refuses for good', () => {
  it.each([
    '550 User unknown',
    '550 5.1.1 <zoe@visitor.example>: Recipient address rejected: User unknown in virtual mailbox table',
    '550-5.1.1 The email account that you tried to reach does not exist.\n550 5.1.1 Learn more',
    '553 mailbox name not allowed',
    '551 User not local',
    '556 5.1.10 Recipient address has null MX',
    '550 5.4.1 Recipient address rejected: Access denied',
  ])('is about the recipient, and final: %s', (answer) => {
    expect(refusalAbout(Number(answer.slice(0, 3)), answer)).toBe('recipient');
  });

  it.each([
    '554 Relay access denied',
    '554 5.7.1 <zoe@visitor.example>: Relay access denied',
    '550 SPF check failed',
    '550 5.7.23 The message was rejected because of an SPF violation',
    '550 Relaying denied',
    '553 sorry, that domain isn’t in my list of allowed rcpthosts',
    '530 5.7.0 Must issue a STARTTLS command first',
    '530 Authentication required',
    '535 5.7.8 Authentication credentials invalid',
    '503 Bad sequence of commands',
    '550 5.1.8 Sender address rejected: Domain not found',
    '550 5.7.1 Service unavailable; client host blocked',
  ])('is about us, and ours to mend: %s', (answer) => {
    expect(refusalAbout(Number(answer.slice(0, 3)), answer)).toBe('us');
  });

  it.each(['552 Mailbox full', '552 5.2.2 Over quota', '550 5.2.1 Mailbox disabled'])(
    'is about their mailbox, and tried again: %s',
    (answer) => {
      expect(refusalAbout(Number(answer.slice(0, 3)), answer)).toBe('mailbox');
    },
  );
});
