/**
 * What a refusal is about: the recipient, who cannot be written to at this address; their mailbox, which may be emptied; or us, whom the
 * server does not let send. Only the first is for good.
 */
export type RefusalAbout = 'recipient' | 'mailbox' | 'us';

/** What a code ends with when the refusal is about us. */
export const ours = '-ours';

/** Words of servers that refuse us and give the number of an unknown mailbox, as to a relay or a sender they do not trust. */
const refusingUs =
  /relay|rcpthosts|spf|dkim|dmarc|sender|authenti|denied|polic|blocked|block ?list|blacklist|listed|reputation|spam|\btls\b|encrypt/i;

/**
 * What a mail server refused for good (5yz), by its code (RFC 5321) and the fuller one before its words (RFC 3463), if it has one.
 * 5.1.7 and 5.1.8 are about the sender; some servers say 5.4.1 or 5.4.4 for an address or a domain that does not exist.
 */
export function refusalAbout(code: number, answer = ''): RefusalAbout {
  const [, fuller] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(answer) ?? [];
  if (fuller !== undefined && /^5\.(?:1\.(?![78]$)|4\.[14]$)/.test(fuller)) return 'recipient';
  if (fuller === undefined ? code === 552 : fuller.startsWith('5.2.')) return 'mailbox';
  if (fuller === undefined && [550, 551, 553].includes(code) && !refusingUs.test(answer)) return 'recipient';
  return 'us';
}
