import { expect, it } from 'vitest';
import { checkSite } from '#lib/crawl/check-site.ts';
import { buildReport, formatReport } from '#lib/crawl/report.ts';
import { replacing } from '#tests/support/library.ts';
import type { SiteChanges } from '#tests/support/small-site.ts';
import { crawlSmallSite } from '#tests/support/small-site.ts';

const noon = new Date('2026-11-21T17:00:00Z');

async function report(changes?: SiteChanges) {
  const site = await crawlSmallSite(changes);
  return buildReport(site, checkSite(site, '2026-11-21'), noon);
}

it('counts the pages of both languages by the same kinds', async () => {
  const { crawledAt, listed, faults } = await report();

  expect(crawledAt).toBe('2026-11-21T17:00:00.000Z');
  expect(faults).toEqual([]);
  expect(listed).toEqual({ en: { home: 1, ottawa: 1, visit: 1 }, 'fr-CA': { home: 1, ottawa: 1, visit: 1 } });
});

it('says of each page how far it is from the start, and what leads to it and from it', async () => {
  const { pages } = await report();

  expect(pages.map(({ address, depth, linksIn, linksOut }) => [address, depth, linksIn, linksOut])).toEqual([
    // The twin and two pages, and a choice among visits.
    ['/en', 1, 3, 4],
    ['/en/ottawa', 2, 2, 2],
    ['/en/visit', 2, 2, 2],
    ['/fr', 1, 3, 3],
    ['/fr/ottawa', 2, 2, 2],
    ['/fr/visite', 2, 2, 2],
  ]);
});

it('counts links to other sites by host', async () => {
  // Once on the home page, and once where it shows a choice, which is asked for in two forms.
  expect((await report()).otherSites).toEqual({ 'www.canada.ca': 3 });
});

it('prints faults by kind, then what was crawled', async () => {
  const changes = { '/en/ottawa': replacing('<h2>Hours', '<p><a href="/en/gone">Gone</a></p><h2>Hours') };

  expect(formatReport(await report(changes))).toBe(`broken-link (1)
  /en/ottawa  Links to /en/gone, which answers 404.  Correct the address, or remove it.

en: home 1, ottawa 1, visit 1
fr-CA: home 1, ottawa 1, visit 1
Links to other sites, not followed: www.canada.ca 3
Faults: 1; listed pages: 6, at most 2 links from /; addresses: 19.`);
});
