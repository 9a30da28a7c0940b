import { depths } from '../depths.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';
import { listedPages } from '../site.ts';

/** Whoever reads one language only can reach every page of it from its home page, link by link. */
export function orphans(site: Site): Fault[] {
  const reached = depths(site);
  return listedPages(site)
    .filter(({ address }) => !reached.has(address))
    .map(({ address, locale }) =>
      fault(
        'orphan',
        address,
        `No chain of links leads here from the home page in ${locale ?? 'any language'}.`,
        'Link to the page from one that can be reached.',
      ),
    );
}
