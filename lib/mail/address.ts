/** The domain of an address, with or without a name before it; used in Message-IDs. */
export function domainOf(address: string): string {
  return /@([\w.-]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? 'andante.example';
}

/**
 * The mailbox of an address, for counting only: what follows “+” is a note of its holder to themselves, and Gmail reads no points
 * (https://support.google.com/mail/answer/7436150). What is not so everywhere is left as it is.
 */
export function mailboxOf(address: string): string {
  const [, local = '', note = '', domain = ''] = /^([^+]*)(.*)@(.*)$/.exec(address.toLowerCase()) ?? [];
  if (local === '') return `${note}@${domain}`;
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
