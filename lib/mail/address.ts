/** The domain of an address, with or without a name before it; used in Message-IDs. */
export function domainOf(address: string): string {
  return /@([\w.-]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? 'andante.example';
}

/** Whether every character is one that mail has always had. */
export function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text);
}

/** An address with the name under which mail knows its domain: example.ca, or xn--clinique-b1a.example for letters of any other kind. */
export function asciiOf(address: string): string {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/s.exec(address) ?? [];
  if (isAscii(domain) || /[\s/?#:\\[\]]/.test(domain) || !URL.canParse(`http://${domain}`)) return address;
  return `${local}@${new URL(`http://${domain}`).hostname}`;
}

/**
 * The mailbox of an address, for counting only: what follows “+” is a note of its holder to themselves, and Gmail reads no points
 * (https://support.google.com/mail/answer/7436150). What is not so everywhere is left as it is.
 */
export function mailboxOf(address: string): string {
  const [, local = '', note = '', domain = ''] = /^([^+]*)(.*)@(.*)$/.exec(asciiOf(address).toLowerCase()) ?? [];
  if (local === '') return `${note}@${domain}`;
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
