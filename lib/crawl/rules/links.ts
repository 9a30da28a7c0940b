import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { NamedAddress, Site } from '../site.ts';
import { isRedirect } from '../site.ts';

const verbs = {
  link: 'Links to',
  head: 'Names in its head',
  data: 'Names in its structured data',
  resource: 'Loads',
} as const satisfies Record<NamedAddress['role'], string>;

/** An address as pages name it: how the first of them does, and how many more. */
type Naming = { first: string; mention: NamedAddress; namers: Set<string> };

/**
 * Every address a page names exists, is the one at which the thing lies (no detour over a redirect), and has the place
 * named after #. A mistake repeated on every page is told once.
 */
export function links(site: Site): Fault[] {
  return [
    ...namings(site, ({ address }, namer) => (address === namer ? undefined : address)).flatMap((naming) => lies(naming, site)),
    ...namings(site, ({ role, address, fragment }) => (role === 'link' ? `${address}#${fragment}` : undefined)).flatMap((naming) =>
      finds(naming, site),
    ),
  ];
}

function lies({ first, mention: { role, address }, namers }: Naming, { answers }: Site): Fault[] {
  const answer = answers.get(address);
  // `/` leads to the language of the reader; that is its purpose.
  if (answer === undefined || answer.status === 200 || address === '/') return [];
  const place = `${verbs[role]} ${address}`;
  if (isRedirect(answer))
    return [
      fault(
        'redirected-link',
        first,
        `${place}, which leads on to ${answer.headers.location}${also(namers)}.`,
        'Name the address it leads to.',
      ),
    ];
  const outcome = answer.status === 0 ? 'does not answer' : `answers ${answer.status}`;
  return [fault('broken-link', first, `${place}, which ${outcome}${also(namers)}.`, 'Correct the address, or remove it.')];
}

function finds({ first, mention: { address, fragment }, namers }: Naming, { pages }: Site): Fault[] {
  if (['', 'top'].includes(fragment) || pages.get(address)?.fragments.has(fragment) !== false) return [];
  return [
    fault(
      'broken-anchor',
      first,
      `Links to ${address}#${fragment}, and nothing there has this id${also(namers)}.`,
      'Correct the part after #, or give the section this id.',
    ),
  ];
}

function also({ size }: Set<string>): string {
  if (size === 1) return '';
  return size === 2 ? '; another page does so too' : `; ${size - 1} other pages do so too`;
}

/** Everything that is named, once for each key. */
function namings({ pages, files, lost }: Site, keyOf: (mention: NamedAddress, namer: string) => string | undefined): Naming[] {
  const found = new Map<string, Naming>();
  for (const { address, mentions } of [...pages.values(), ...files, ...Object.values(lost).flatMap(({ page }) => page ?? [])])
    for (const mention of mentions) {
      const key = keyOf(mention, address);
      if (key === undefined) continue;
      const naming = found.get(key) ?? { first: address, mention, namers: new Set() };
      naming.namers.add(address);
      found.set(key, naming);
    }
  return [...found.values()];
}
