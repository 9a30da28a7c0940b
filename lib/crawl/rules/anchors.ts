import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';

/** A link to a place on a page finds that place. */
export function anchors(site: Site): Fault[] {
  return [...site.pages.values()].flatMap((page) => {
    const missing = page.mentions.filter(
      ({ role, address, fragment }) =>
        role === 'link' && !['', 'top'].includes(fragment) && site.pages.get(address)?.fragments.has(fragment) === false,
    );
    return [...new Set(missing.map(({ address, fragment }) => `${address}#${fragment}`))].map((place) =>
      fault(
        'broken-anchor',
        page.address,
        `The page links to ${place}, and nothing there has this id.`,
        'Correct the part after #, or give the section this id.',
      ),
    );
  });
}
