import { resolveAddress } from '../address.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';
import { listedPages } from '../site.ts';
import type { Alternate, SitemapEntry } from '../sitemap.ts';

/**
 * The sitemap lists exactly the pages search engines may list, each once, with the same twins as the page.
 *
 * @param today YYYY-MM-DD: no page was changed after it
 */
export function sitemap(site: Site, today: string): Fault[] {
  const { sitemap: entries, origin } = site;
  if (entries === undefined)
    return [fault('sitemap', '/sitemap.xml', 'There is no sitemap here.', 'Answer 200 with a urlset or a sitemapindex.')];
  const listed = entries.map(({ href }) => resolveAddress(href, '/', origin));
  return [
    ...listedPages(site)
      .filter(({ address }) => !listed.includes(address))
      .map(({ address }) =>
        fault('sitemap', address, 'The page is missing from the sitemap.', 'List it, or keep it out of search engines.'),
      ),
    ...entries.flatMap((entry, index) =>
      listed.indexOf(listed[index]) < index
        ? [fault('sitemap', entry.href, 'The sitemap lists this address twice.', 'Keep one.')]
        : checkEntry(entry, site, today),
    ),
  ];
}

function checkEntry({ href, lastModified, alternates }: SitemapEntry, { pages, origin, robots }: Site, today: string): Fault[] {
  const wrong = (message: string, fix: string): Fault => fault('sitemap', href, message, fix);
  const address = resolveAddress(href, '/', origin);
  if (address === undefined || !href.startsWith('http'))
    return [wrong('The sitemap lists an address that is not of this site.', `Begin it with ${origin}.`)];
  if (robots?.allows(address) === false)
    return [wrong('The sitemap lists a page that robots.txt closes.', 'Open it in robots.txt, or take it out of the sitemap.')];
  const page = pages.get(address);
  if (page === undefined) return [wrong('The sitemap lists an address that is no page.', 'Take it out.')];
  if (!page.listed) return [wrong('The sitemap lists a page that is kept out of search engines.', 'Take it out.')];
  return [
    ...(written(alternates) === written(page.alternates)
      ? []
      : [wrong('The sitemap gives this page other twins than its head does.', 'Take both from the same record.')]),
    ...(lastModified === undefined || isPast(lastModified, today)
      ? []
      : [
          wrong(
            `The sitemap says it was changed on “${lastModified}”, which is no day up to now.`,
            'Write the day on which its words changed, as YYYY-MM-DD.',
          ),
        ]),
  ];
}

function written(alternates: readonly Alternate[]): string {
  return alternates
    .map(({ language, href }) => `${language} ${href}`)
    .sort()
    .join('\n');
}

/** A day that exists, alone or with a time, and is not in the future (W3C date format). */
function isPast(date: string, today: string): boolean {
  const day = date.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(date) || Number.isNaN(Date.parse(date))) return false;
  // 30 February would be taken for 2 March.
  return new Date(day).toISOString().startsWith(day) && day <= today;
}
