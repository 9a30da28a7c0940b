import type { Locale } from '../i18n/locales.ts';
import { localeSegment, locales } from '../i18n/locales.ts';
import { resolveAddress } from './address.ts';
import { fileNames } from './names.ts';
import { readPage } from './page.ts';
import { parseRobots } from './robots.ts';
import type { Answer, AnswerHead, Ask, Names, Page, Site } from './site.ts';
import { hasQuery, isRedirect } from './site.ts';
import type { SitemapEntry } from './sitemap.ts';
import { parseSitemap } from './sitemap.ts';

/** How many addresses are asked for at a time. */
const together = 4;

/** More than the site will have for years: a site that makes up addresses must not be crawled without end. */
const most = 10_000;

/** A name no page will ever have. */
const lostName = 'no-such-page-7f3a91';

/**
 * Crawls a site from `/` as a search engine would, in every language: all it links to, loads, names in heads and lists in
 * its sitemap. Pages that robots.txt closes are asked for once and not read. Addresses with a choice (`?…`) are followed
 * from pages without one only.
 *
 * @param origin the public address of the site, without a slash at the end
 * @throws Error when the site has addresses without end
 */
export async function crawl(ask: Ask, origin: string): Promise<Site> {
  const robotsAnswer = await ask('/robots.txt');
  const robots = robotsAnswer.status === 200 ? parseRobots(robotsAnswer.body) : undefined;
  const sitemap = await readSitemap(ask, origin);
  const front = await perLocale(async (locale) => headOf(await ask('/', locale)));
  const lost = await perLocale(async (locale) => {
    const address = `/${localeSegment(locale)}/${lostName}`;
    const answer = await ask(address);
    return { status: answer.status, address, page: isHtml(answer) ? readPage(address, answer, origin) : undefined };
  });
  const answers = new Map<string, AnswerHead>();
  const pages = new Map<string, Page>();
  const files: Names[] = [];

  const visit = async (address: string): Promise<string[]> => {
    const answer = await ask(address);
    answers.set(address, headOf(answer));
    if (isRedirect(answer)) return resolveAll([answer.headers.location ?? ''], origin, address);
    if (answer.status !== 200 || robots?.allows(address) === false) return [];
    if (!isHtml(answer)) {
      files.push(fileNames(address, answer, origin));
      return files.at(-1)?.mentions.map((mention) => mention.address) ?? [];
    }
    const page = readPage(address, answer, origin);
    pages.set(address, page);
    return namedBy(page);
  };

  const known = new Set(locales.map((locale) => lost[locale].address));
  let wave = [
    '/',
    ...locales.map((locale) => `/${localeSegment(locale)}`),
    ...locales.flatMap((locale) => lost[locale].page?.mentions.map(({ address }) => address) ?? []),
    ...resolveAll(sitemap?.map(({ href }) => href) ?? [], origin),
  ];
  while (wave.length > 0) {
    const fresh = [...new Set(wave)].filter((address) => !known.has(address));
    for (const address of fresh) known.add(address);
    if (known.size > most)
      throw new Error(`The site has more than ${most} addresses; a page makes them up without end, such as ${fresh.at(-1)}.`);
    wave = (await inTurn(fresh, visit)).flat();
  }
  return { origin, answers, front, files, pages: new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1))), lost, robots, sitemap };
}

/** Where to go on from a page; from one that shows a choice, not to further choices. */
function namedBy({ address, mentions }: Page): string[] {
  return mentions
    .filter((mention) => mention.role === 'resource' || !hasQuery(address) || !hasQuery(mention.address))
    .map((mention) => mention.address);
}

/** The pages of the sitemap, and of the sitemaps it lists. */
async function readSitemap(ask: Ask, origin: string): Promise<SitemapEntry[] | undefined> {
  const { status, body } = await ask('/sitemap.xml');
  const sitemap = status === 200 ? parseSitemap(body) : undefined;
  const nested = await inTurn(
    resolveAll(sitemap?.nested ?? [], origin),
    async (address) => parseSitemap((await ask(address)).body)?.entries ?? [],
  );
  return sitemap && [...sitemap.entries, ...nested.flat()];
}

function resolveAll(references: readonly string[], origin: string, from = '/'): string[] {
  return references.flatMap((reference) => resolveAddress(reference, from, origin) ?? []);
}

function headOf({ status, headers }: Answer): AnswerHead {
  return { status, headers };
}

function isHtml({ headers }: Answer): boolean {
  return headers['content-type']?.startsWith('text/html') === true;
}

async function perLocale<T>(work: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> {
  return { en: await work('en'), 'fr-CA': await work('fr-CA') };
}

/** Does the work for every item, a few at a time, and gives the results in the order of the items. */
async function inTurn<T, Result>(items: readonly T[], work: (item: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}
