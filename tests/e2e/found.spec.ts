import type { APIRequestContext, Page as BrowserPage } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { loadLibrary } from '#lib/content/load.ts';
import { entryPath } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { flagship, onePageOfEachKind } from '#tests/support/site.ts';

const site = 'http://localhost:3000';
const article = flagship();
const library = loadLibrary();

/** One page of each kind, and every place and person, whose data differs most. */
const pages = (locale: Locale): string[] => [
  ...new Set([
    ...onePageOfEachKind(locale),
    ...library.locations.map((location) => entryPath('locations', location, locale)),
    ...library.authors.map((author) => entryPath('team', author, locale)),
  ]),
];

for (const [path, type, words] of [
  ['/sitemap.xml', 'application/xml', `<loc>${site}${article['fr-CA']}</loc>`],
  ['/robots.txt', 'text/plain', 'Disallow: /fr/demande/'],
  ['/llms.txt', 'text/plain; charset=utf-8', `${site}${article.en}.md`],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Preferred-Languages: en, fr'],
  ['/en/feed.xml', 'application/atom+xml; charset=utf-8', 'xml:lang="en"'],
  ['/fr/feed.xml', 'application/atom+xml; charset=utf-8', 'xml:lang="fr-CA"'],
  ['/en/feed.json', 'application/feed+json; charset=utf-8', `"url": "${site}${article.en}"`],
  ['/fr/feed.json', 'application/feed+json; charset=utf-8', '"language": "fr-CA"'],
  ['/en/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', `${site}/en/search?q={searchTerms}`],
  ['/fr/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', `${site}/fr/recherche?q={searchTerms}`],
  ['/en/manifest.webmanifest', 'application/manifest+json; charset=utf-8', '"lang":"en"'],
  ['/fr/manifest.webmanifest', 'application/manifest+json; charset=utf-8', '"lang":"fr-CA"'],
] as const) {
  test(`${path} answers as ${type}`, async ({ request }) => {
    const response = await request.get(path);

    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe(type);
    expect(await response.text()).toContain(words);
  });
}

for (const path of [
  '/feed.xml',
  '/de/feed.xml',
  '/en/feed.rss',
  '/fr/feed.xml/more',
  '/en/articles/no-such-article.md',
  '/fr/articles/no-such-article.md',
  '/fr/equipe/devika-rao.md',
  '/share/en/no-such-article.png',
  '/share/de/andante.png',
  '/share/en/andante.svg',
  '/de/opensearch.xml',
]) {
  test(`${path} is not found`, async ({ request }) => {
    expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(404);
  });
}

for (const locale of locales) {
  test(`${locale}: the explainer has a twin in Markdown that search engines leave out`, async ({ request }) => {
    const response = await request.get(`${article[locale]}.md`);
    const headers = response.headers();

    expect(response.status()).toBe(200);
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers.link).toBe(`<${site}${article[locale]}>; rel="canonical"`);
    expect(await response.text()).toMatch(locale === 'en' ? /^# Fibromyalgia and ketamine/m : /^# Fibromyalgie et kétamine/m);
  });

  test(`${locale}: the Markdown of an article in the wrong language leads to the right one, and has one address only`, async ({
    request,
  }) => {
    const other = article[locale === 'en' ? 'fr-CA' : 'en'].split('/').at(-1);
    const wrong = await request.get(`${sectionPath('articles', locale)}/${other}.md`, { maxRedirects: 0 });
    const folder = await request.get(`${article[locale]}/markdown`, { maxRedirects: 0 });

    expect(wrong.status()).toBe(308);
    expect(wrong.headers().location).toBe(`${article[locale]}.md`);
    expect(folder.status()).toBe(308);
    expect(folder.headers().location).toBe(`${article[locale]}.md`);
  });

  test(`${locale}: every page’s share image is a PNG of 1200 × 630 with a description, and names no medicine`, async ({ request }) => {
    for (const path of [homePath(locale), article[locale]]) {
      const html = await (await request.get(path)).text();
      const url = meta(html, 'property', 'og:image').replace(site, '');
      const response = await request.get(url);
      const png = await response.body();

      expect(response.headers()['content-type']).toBe('image/png');
      expect(response.headers()['cross-origin-resource-policy']).toBe('cross-origin');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(meta(html, 'property', 'og:image:alt')).toMatch(/Andante, (?:a fictional clinic|une clinique fictive)\.$/);
      expect(meta(html, 'property', 'og:image:alt')).not.toMatch(/k[eé]tamine/i);
    }
  });

  test(`${locale}: the explainer says when it was written and where else it can be read`, async ({ request }) => {
    const html = await (await request.get(article[locale])).text();
    const folder = homePath(locale);

    expect(meta(html, 'property', 'og:type')).toBe('article');
    expect(meta(html, 'property', 'article:published_time')).toBe('2026-11-21');
    expect(meta(html, 'property', 'og:locale')).toBe(locale === 'en' ? 'en_CA' : 'fr_CA');
    expect(meta(html, 'property', 'og:locale:alternate')).toBe(locale === 'en' ? 'fr_CA' : 'en_CA');
    for (const [type, address] of [
      ['text/markdown', `${site}${article[locale]}.md`],
      ['application/atom+xml', `${site}${folder}/feed.xml`],
      ['application/feed+json', `${site}${folder}/feed.json`],
      ['application/opensearchdescription+xml', `${folder}/opensearch.xml`],
    ])
      expect(html).toMatch(new RegExp(`<link [^>]*type="${type?.replaceAll('+', '\\+')}"[^>]*href="${address}"`));
    expect(html).toContain(`<link rel="manifest" href="${folder}/manifest.webmanifest"/>`);
  });

  for (const path of pages(locale)) {
    test(`${path} has a short title and description, and says nothing to machines that it does not show`, async ({ page }) => {
      await page.goto(path);
      const seen = await visibleWords(page);
      const data = await page.locator('script[type="application/ld+json"]').allTextContents();

      expect((await page.title()).length).toBeLessThanOrEqual(60);
      expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length).toBeLessThanOrEqual(155);
      expect(data.length).toBeGreaterThan(0);
      expect(data.flatMap((json) => namesIn(JSON.parse(json))).filter((name) => !seen.includes(plain(name)))).toEqual([]);
      expect(data.join()).not.toMatch(/"@type":"(?:Review|AggregateRating)"/);
    });
  }
}

for (const [from, to] of [
  ['/en/articles/treating-fibromyalgia', '/en/articles/treating-fibromyalgia-what-helps'],
  ['/en/articles/treating-fibromyalgia.md', '/en/articles/treating-fibromyalgia-what-helps.md'],
  ['/fr/articles/traiter-fibromyalgie', '/fr/articles/traiter-fibromyalgie-ce-qui-aide'],
  ['/fr/articles/traiter-fibromyalgie.md', '/fr/articles/traiter-fibromyalgie-ce-qui-aide.md'],
] as const) {
  test(`${from}, another slug of the page, leads to ${to} for good and in one step`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });

    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(to);
    expect((await request.get(to, { maxRedirects: 0 })).status()).toBe(200);
  });
}

test('the explainer’s questions are marked up, its author is the clinic, and it claims no review', async ({ page }) => {
  await page.goto(article['fr-CA']);
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).join();
  const questions = await page.locator('.faq summary').allTextContents();

  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) expect(plain(data)).toContain(plain(question));
  expect(data).toContain('"author":{"@type":"MedicalOrganization"');
  expect(data).not.toMatch(/lastReviewed|reviewedBy|"Person"/);
});

test('every address of the sitemap answers, is its own canonical, and names the alternates the sitemap names', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const entries = [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => entry);

  expect(entries.length).toBeGreaterThan(100);
  for (const entry of entries) {
    const address = /<loc>([^<]+)/.exec(entry)?.[1] ?? '';
    const response = await request.get(address.replace(site, ''), { maxRedirects: 0 });
    const html = await response.text();

    expect(response.status(), address).toBe(200);
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toBe(address);
    expect(html).not.toContain('content="noindex');
    expect([...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gi)].map(([, lang, href]) => `${lang} ${href}`).sort(), address).toEqual(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`).sort(),
    );
  }
});

test('a feed can be read as XML, and each of its entries leads to its article', async ({ page, request }) => {
  const xml = await (await request.get('/fr/feed.xml')).text();
  await page.goto('/fr');
  const links = await page.evaluate((source) => {
    const feed = new DOMParser().parseFromString(source, 'application/xml');
    return feed.querySelector('parsererror')
      ? ['not XML']
      : [...feed.querySelectorAll('entry > link:not([rel])')].map((link) => link.getAttribute('href') ?? '');
  }, xml);

  expect(links).toHaveLength(library.articles.length);
  for (const link of links) await expectFound(request, link.replace(site, ''));
});

async function expectFound(request: APIRequestContext, path: string): Promise<void> {
  expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200);
}

/** The content of a meta element, as it stands in the page. */
function meta(html: string, attribute: 'name' | 'property', name: string): string {
  return new RegExp(`<meta ${attribute}="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** Words as they are compared: whatever their spaces, capitals and soft hyphens. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('\u00ad', '')
    .trim()
    .toLowerCase();
}

/** Everything a reader can see or open on a page, without numbers of citations and their previews. */
async function visibleWords(page: BrowserPage): Promise<string> {
  return plain(
    await page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const hidden of body.querySelectorAll('script, style, .citation, .glossary-term .citation-preview')) hidden.remove();
      return body.textContent ?? '';
    }),
  );
}

const shown = ['name', 'headline', 'description', 'streetAddress', 'addressLocality', 'addressRegion', 'areaServed', 'alternateName'];

/** The values of structured data that a reader should find on the page. */
function namesIn(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return shown.includes(key) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((item) => namesIn(item, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([inner, value]) => namesIn(value, inner));
}
