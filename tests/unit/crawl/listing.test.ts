import { expect, it } from 'vitest';
import { replacing } from '#tests/support/library.ts';
import { faultsOf, origin } from '#tests/support/small-site.ts';

const ottawa = `<loc>${origin}/en/ottawa</loc>`;

it('names a page that the sitemap leaves out', async () => {
  expect(await faultsOf({ '/sitemap.xml': (xml) => xml.replace(/<url><loc>[^<]*\/en\/ottawa<\/loc>.*<\/url>/, '') })).toEqual([
    'sitemap  /en/ottawa  The page is missing from the sitemap.  List it, or keep it out of search engines.',
  ]);
});

it('names an address of the sitemap that is no page', async () => {
  expect(await faultsOf({ '/sitemap.xml': replacing('</urlset>', `<url><loc>${origin}/en/gone</loc></url></urlset>`) })).toEqual([
    `sitemap  ${origin}/en/gone  The sitemap lists an address that is no page.  Take it out.`,
  ]);
});

it('names an address of the sitemap that is listed twice or lies elsewhere', async () => {
  expect(await faultsOf({ '/sitemap.xml': replacing('</urlset>', `<url>${ottawa}</url></urlset>`) })).toEqual([
    `sitemap  ${origin}/en/ottawa  The sitemap lists this address twice.  Keep one.`,
  ]);
  expect(await faultsOf({ '/sitemap.xml': replacing('</urlset>', '<url><loc>http://localhost:3000/en</loc></url></urlset>') })).toEqual([
    `sitemap  http://localhost:3000/en  The sitemap lists an address that is not of this site.  Begin it with ${origin}.`,
  ]);
});

it('names a page of the sitemap that is kept out of search engines', async () => {
  expect(await faultsOf({ '/en/ottawa': { headers: { 'content-type': 'text/html', 'x-robots-tag': 'noindex' } } })).toEqual([
    'alternate  /fr/ottawa  The alternate /en/ottawa is kept out of search engines.  Name only twins that are listed.',
    `sitemap  ${origin}/en/ottawa  The sitemap lists a page that is kept out of search engines.  Take it out.`,
  ]);
});

it('lets a page be kept out of search engines when nothing lists it', async () => {
  const noindex = replacing('<meta name="description"', '<meta name="robots" content="noindex"><meta name="description"');
  const withoutOttawa = (xml: string) => xml.replace(/<url><loc>[^<]*\/(?:en|fr)\/ottawa<\/loc>.*<\/url>/g, '');

  expect(await faultsOf({ '/en/ottawa': noindex, '/fr/ottawa': noindex, '/sitemap.xml': withoutOttawa })).toEqual([]);
});

it('names a page of the sitemap that robots.txt closes', async () => {
  expect(await faultsOf({ '/robots.txt': replacing('/en/staff', '/en/ottawa$') })).toEqual([
    'alternate  /fr/ottawa  The alternate https://clinic.example/en/ottawa is no page of this site.  Name the twin, or no alternates where there is none.',
    `sitemap  ${origin}/en/ottawa  The sitemap lists a page that robots.txt closes.  Open it in robots.txt, or take it out of the sitemap.`,
  ]);
});

it('names a date of the sitemap that is not a day up to now', async () => {
  const dated = (date: string) => ({
    '/sitemap.xml': (xml: string) => xml.replace(/(\/en\/ottawa<\/loc>.*?<lastmod>)[^<]*/, `$1${date}`),
  });
  const told = (date: string) => [
    `sitemap  ${origin}/en/ottawa  The sitemap says it was changed on “${date}”, which is no day up to now.  Write the day on which its words changed, as YYYY-MM-DD.`,
  ];

  expect(await faultsOf(dated('2026-11-22'))).toEqual(told('2026-11-22'));
  expect(await faultsOf(dated('1 June'))).toEqual(told('1 June'));
  expect(await faultsOf(dated('2026-02-30'))).toEqual(told('2026-02-30'));
  expect(await faultsOf(dated('2026-11-21T10:00:00-05:00'))).toEqual([]);
});

it('names twins that the sitemap and the page give differently', async () => {
  expect(await faultsOf({ '/sitemap.xml': (xml) => xml.replace(/(\/en\/ottawa<\/loc>)<xhtml:link[^>]*>/, '$1') })).toEqual([
    `sitemap  ${origin}/en/ottawa  The sitemap gives this page other twins than its head does.  Take both from the same record.`,
  ]);
});

it('reads the sitemaps that an index lists', async () => {
  const index = `<sitemapindex><sitemap><loc>${origin}/pages.xml</loc></sitemap></sitemapindex>`;
  let pages = '';
  await faultsOf({
    '/sitemap.xml': (xml) => {
      pages = xml;
      return xml;
    },
  });

  expect(
    await faultsOf({ '/sitemap.xml': () => index, '/pages.xml': { headers: { 'content-type': 'application/xml' }, body: pages } }),
  ).toEqual([]);
});

it('says when there is no sitemap, or something else in its place', async () => {
  const told = ['sitemap  /sitemap.xml  There is no sitemap here.  Answer 200 with a urlset or a sitemapindex.'];

  expect(await faultsOf({ '/sitemap.xml': undefined })).toEqual(told);
  expect(await faultsOf({ '/sitemap.xml': { body: '<html><body>Sorry</body></html>' } })).toEqual(told);
});

it('says when robots.txt is missing, names no sitemap or closes what pages are made of', async () => {
  expect(await faultsOf({ '/robots.txt': undefined })).toEqual([
    'robots  /robots.txt  There are no rules for crawlers here.  Answer 200 with what crawlers may read and where the sitemap is.',
  ]);
  expect(await faultsOf({ '/robots.txt': replacing(`Sitemap: ${origin}/sitemap.xml`, '') })).toEqual([
    `robots  /robots.txt  It does not name the sitemap.  Add the line “Sitemap: ${origin}/sitemap.xml”.`,
  ]);
  expect(await faultsOf({ '/robots.txt': replacing('/en/staff', '/*.svg$') })).toEqual([
    'robots  /robots.txt  It closes /icon.svg, which pages load.  Open it, or search engines will not see the pages as readers do.',
    'robots  /robots.txt  It closes /path.svg, which pages load.  Open it, or search engines will not see the pages as readers do.',
  ]);
});

it('names a page whose canonical address is missing, another, or given twice', async () => {
  const canonical = `<link rel="canonical" href="${origin}/en/ottawa">`;
  expect(await faultsOf({ '/en/ottawa': replacing(canonical, '') })).toEqual([
    `canonical  /en/ottawa  The page has no canonical address.  Add ${origin}/en/ottawa.`,
  ]);
  expect(await faultsOf({ '/en/ottawa': replacing(canonical, canonical.replace('/en/ottawa', '/en')) })).toEqual([
    `canonical  /en/ottawa  The canonical address is ${origin}/en, not that of the page.  Write ${origin}/en/ottawa.`,
  ]);
  expect(await faultsOf({ '/en/ottawa': replacing(canonical, canonical + canonical) })).toEqual([
    'canonical  /en/ottawa  The page has 2 canonical addresses.  Keep one.',
  ]);
});

it('names a page whose address for sharing is not its canonical one', async () => {
  expect(await faultsOf({ '/en/ottawa': replacing(`og:url" content="${origin}/en/ottawa`, `og:url" content="${origin}/en`) })).toEqual([
    `canonical  /en/ottawa  og:url is ${origin}/en, not the canonical address.  Write ${origin}/en/ottawa.`,
  ]);
});

it('names a page with a choice that does not lead to the one without', async () => {
  expect(
    await faultsOf({
      '/en?q=visit': replacing(`<link rel="canonical" href="${origin}/en">`, `<link rel="canonical" href="${origin}/en?q=visit">`),
    }),
  ).toEqual([`canonical  /en?q=visit  The canonical address is ${origin}/en?q=visit, not that of the page.  Write ${origin}/en.`]);
});
