import { parseSitemap } from '../crawl/sitemap.ts';

/** What a build published: the mark of each page’s words, and the day they last changed where the content says so. */
export type AddressList = Record<string, { hash: string; updated?: string }>;

/** The days of last change in a sitemap, by address. */
export function sitemapDays(xml: string): Map<string, string> {
  return new Map(
    (parseSitemap(xml)?.entries ?? []).flatMap(({ href, lastModified }) =>
      lastModified === undefined ? [] : [[href, lastModified] as const],
    ),
  );
}

/** The addresses a search engine should look at again after a build: new ones, those whose words changed, and those that are gone. */
export function changedAddresses(before: AddressList, after: AddressList): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((address) => before[address]?.hash !== after[address]?.hash)
    .sort();
}
