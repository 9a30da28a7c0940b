import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';

/** Crawlers are told where the sitemap is, and may read what pages are made of. */
export function robots({ robots: rules, origin, pages }: Site): Fault[] {
  const wrong = (message: string, fix: string): Fault => fault('robots', '/robots.txt', message, fix);
  if (rules === undefined)
    return [wrong('There are no rules for crawlers here.', 'Answer 200 with what crawlers may read and where the sitemap is.')];
  const closed = new Set(
    [...pages.values()].flatMap(({ mentions }) =>
      mentions.flatMap(({ role, address }) => (role === 'resource' && !rules.allows(address) ? [address] : [])),
    ),
  );
  return [
    ...(rules.sitemaps.includes(`${origin}/sitemap.xml`)
      ? []
      : [wrong('It does not name the sitemap.', `Add the line “Sitemap: ${origin}/sitemap.xml”.`)]),
    ...[...closed].map((address) =>
      wrong(`It closes ${address}, which pages load.`, 'Open it, or search engines will not see the pages as readers do.'),
    ),
  ];
}
