/** What can be wrong with a site, in the order of the report. */
export const faultKinds = [
  'broken-link',
  'broken-anchor',
  'redirected-link',
  'redirect-chain',
  'orphan',
  'wrong-language',
  'alternate',
  'canonical',
  'sitemap',
  'robots',
  'invalid-data',
  'incomplete-data',
  'unseen-data',
  'duplicate-title',
  'duplicate-description',
  'missing-alternative',
  'headings',
  'short-page',
  'other-host',
  'unknown-address',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** One thing to mend: the page, what is wrong with it, and what to do. */
export type Fault = { kind: FaultKind; address: string; message: string; fix: string };

export function fault(kind: FaultKind, address: string, message: string, fix: string): Fault {
  return { kind, address, message, fix };
}

/** `address  what is wrong  how to fix it`, like the problems of content files. */
export function formatFault({ address, message, fix }: Fault): string {
  return `${address}  ${message}  ${fix}`;
}

/** Faults by kind, and within a kind by address. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => faultKinds.indexOf(a.kind) - faultKinds.indexOf(b.kind) || a.address.localeCompare(b.address, 'en') || 0,
  );
}
