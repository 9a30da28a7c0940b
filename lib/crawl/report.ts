import { locales } from '../i18n/locales.ts';
import { resolveAddress } from './address.ts';
import { depths } from './depths.ts';
import type { Fault } from './fault.ts';
import { faultKinds, formatFault } from './fault.ts';
import type { Page, Site } from './site.ts';
import { listedPages } from './site.ts';

/** What is known of a listed page; `bytes` before compression, `depth` in links from `/`. */
type Figures = {
  address: string;
  kind: string;
  words: number;
  linksIn: number;
  linksOut: number;
  depth: number | undefined;
  bytes: number;
};

/** What `/site-health.json` says. */
export type Report = {
  /** When the crawl ended, ISO 8601. */
  crawledAt: string;
  faults: readonly Fault[];
  /** Listed pages per language, by the section of their address in the default language; `articles/*` are the pages of one. */
  listed: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Every address asked for: pages, pictures, scripts, feeds, choices. */
  addresses: number;
  /** Links to other sites, by host. They were not followed. */
  otherSites: Readonly<Record<string, number>>;
  pages: readonly Figures[];
};

/** Puts what a crawl found into the form that is published: no file, no server, no person in it. */
export function buildReport(site: Site, faults: readonly Fault[], crawledAt: Date): Report {
  const reached = depths(site);
  const listed = listedPages(site);
  const links = new Map(listed.map((page) => [page.address, leadsTo(page, site)]));
  const linksIn = count([...links.values()].flat());
  return {
    crawledAt: crawledAt.toISOString(),
    faults,
    listed: Object.fromEntries(
      locales.map((locale) => [locale, count(listed.filter((page) => page.locale === locale).map((page) => kindOf(page, site)))]),
    ),
    addresses: site.answers.size,
    otherSites: count([...site.pages.values()].flatMap(({ linkedHosts }) => linkedHosts)),
    pages: listed.map((page) => ({
      address: page.address,
      kind: kindOf(page, site),
      words: page.words,
      linksIn: linksIn[page.address] ?? 0,
      linksOut: links.get(page.address)?.length ?? 0,
      depth: reached.get(page.address),
      bytes: page.bytes,
    })),
  };
}

/** The other pages a page links to, each once. */
function leadsTo({ address, mentions }: Page, { pages }: Site): string[] {
  const links = mentions.filter((mention) => mention.role === 'link' && mention.address !== address && pages.has(mention.address));
  return [...new Set(links.map((link) => link.address))];
}

/** The same for both languages: the section of the page’s twin for readers of other languages. */
function kindOf({ address, alternates }: Page, { origin }: Site): string {
  const shared = alternates.find(({ language }) => language === 'x-default');
  const [, , section = 'home', ...rest] = (resolveAddress(shared?.href ?? address, address, origin) ?? address).split('/');
  return rest.length === 0 ? section : `${section}/*`;
}

/** How often each word stands in a list, the most frequent first. */
function count(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** The report in words: every fault, then what was crawled. */
export function formatReport({ faults, listed, addresses, otherSites, pages }: Report): string {
  const kinds = faultKinds.flatMap((kind) => {
    const some = faults.filter((fault) => fault.kind === kind);
    return some.length === 0 ? [] : [`${kind} (${some.length})`, ...some.map((fault) => `  ${formatFault(fault)}`), ''];
  });
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ');
  const deepest = Math.max(0, ...pages.map(({ depth }) => depth ?? 0));
  return [
    ...kinds,
    ...Object.entries(listed).map(([locale, counts]) => `${locale}: ${pages.length === 0 ? 'no page' : list(counts)}`),
    `Links to other sites, not followed: ${list(otherSites) || 'none'}`,
    `Faults: ${faults.length}; listed pages: ${pages.length}, at most ${deepest} links from /; addresses: ${addresses}.`,
  ].join('\n');
}
