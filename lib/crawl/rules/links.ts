import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Mention, Page, Site } from '../site.ts';
import { isRedirect } from '../site.ts';

const verbs = {
  link: 'links to',
  head: 'names in its head',
  data: 'names in its structured data',
  resource: 'loads',
} as const satisfies Record<Mention['role'], string>;

/** Every address a page names exists, and is the one at which the thing lies: no detour over a redirect. */
export function links(site: Site): Fault[] {
  return [...namings(site)].flatMap(
    ([
      address,
      {
        role,
        pages: [first, ...others],
      },
    ]) => {
      const answer = site.answers.get(address);
      // `/` leads to the language of the reader; that is its purpose.
      if (answer === undefined || first === undefined || answer.status === 200 || address === '/') return [];
      const place = `The page ${verbs[role]} ${address}`;
      const also = others.length === 0 ? '' : ` (${others.length} other ${others.length === 1 ? 'page does' : 'pages do'} too)`;
      if (isRedirect(answer))
        return [
          fault(
            'redirected-link',
            first.address,
            `${place}, which leads on to ${answer.headers.location}${also}.`,
            'Name the address it leads to.',
          ),
        ];
      const outcome = answer.status === 0 ? 'does not answer' : `answers ${answer.status}`;
      return [fault('broken-link', first.address, `${place}, which ${outcome}${also}.`, 'Correct the address, or remove it.')];
    },
  );
}

/** The pages that name each address, and how the first of them does. */
function namings(site: Site): Map<string, { role: Mention['role']; pages: Page[] }> {
  const named = new Map<string, { role: Mention['role']; pages: Page[] }>();
  for (const page of [...site.pages.values(), ...Object.values(site.lost).flatMap((lost) => lost.page ?? [])])
    for (const { address, role } of page.mentions) {
      if (address === page.address) continue;
      const entry = named.get(address) ?? { role, pages: [] };
      if (entry.pages.at(-1) !== page) entry.pages.push(page);
      named.set(address, entry);
    }
  return named;
}
