import { localeSegment, locales } from '../i18n/locales.ts';
import type { Site } from './site.ts';
import { hasQuery } from './site.ts';

/** How many links away from `/` each page is, on the shortest way over pages of its own language; unreachable pages are absent. */
export function depths({ pages }: Site): Map<string, number> {
  const depths = new Map<string, number>();
  for (const locale of locales) {
    let level = [`/${localeSegment(locale)}`];
    for (let depth = 1; level.length > 0; depth += 1) {
      const reached = level.filter((address) => !depths.has(address) && pages.get(address)?.locale === locale && !hasQuery(address));
      for (const address of reached) depths.set(address, depth);
      level = reached.flatMap(
        (address) =>
          pages
            .get(address)
            ?.mentions.filter(({ role }) => role === 'link')
            .map((link) => link.address) ?? [],
      );
    }
  }
  return depths;
}
