import { expect, it } from 'vitest';
import { replacing } from '#tests/support/library.ts';
import { faultsOf, origin } from '#tests/support/small-site.ts';

const alternate = (tag: string, path: string) => `<link rel="alternate" hrefLang="${tag}" href="${origin}${path}">`;

/** Changes the alternates of the English page of Ottawa the same way in its head and in the sitemap. */
function ottawaAlternates(tag: string, path: string, change: (link: string) => string) {
  const listed = `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${path}"/>`;
  return {
    '/en/ottawa': replacing(alternate(tag, path), change(alternate(tag, path))),
    '/sitemap.xml': (xml: string) => {
      const [before = '', entry = ''] = xml.split(`<url><loc>${origin}/en/ottawa</loc>`);
      return `${before}<url><loc>${origin}/en/ottawa</loc>${entry.replace(listed, change(listed))}`;
    },
  };
}

it('names a head in the wrong language', async () => {
  expect(await faultsOf({ '/fr/ottawa': replacing('<html lang="fr-CA">', '<html lang="en">') })).toEqual([
    'wrong-language  /fr/ottawa  <html lang="en"> stands on a page in fr-CA.  Write lang="fr-CA".',
  ]);
  expect(await faultsOf({ '/fr/ottawa': replacing('content="fr_CA"', 'content="en_CA"') })).toEqual([
    'wrong-language  /fr/ottawa  og:locale is en_CA on a page in fr-CA.  Write fr_CA.',
  ]);
  expect(await faultsOf({ '/en/ottawa': { headers: { 'content-type': 'text/html', 'content-language': 'fr' } } })).toEqual([
    'wrong-language  /en/ottawa  The header Content-Language is fr on a page in en.  Send en, or nothing.',
  ]);
});

it('names structured data in the wrong language', async () => {
  expect(await faultsOf({ '/fr/visite': (body) => body.replaceAll('"inLanguage":"fr-CA"', '"inLanguage":"en"') })).toEqual([
    'wrong-language  /fr/visite  The structured data says inLanguage en on a page in fr-CA.  Write fr-CA.',
  ]);
});

it('lets structured data describe a publication in another language', async () => {
  const publication = '{"@context":"https://schema.org","@type":"WebPage","name":"Ottawa","inLanguage":"en"}';
  expect(
    await faultsOf({ '/fr/ottawa': replacing('</head>', `<script type="application/ld+json">${publication}</script></head>`) }),
  ).toEqual([]);
});

it('names a description that was left in the language of the twin', async () => {
  expect(
    await faultsOf({
      '/fr/ottawa': replacing(
        '<meta name="description" content="Là où se trouverait la clinique si elle existait."',
        '<meta name="description" content="Where the clinic would be if it existed."',
      ),
    }),
  ).toEqual(['wrong-language  /fr/ottawa  The description is the one of /en/ottawa, word for word.  Write it in fr-CA.']);
});

it('says when the bare address ignores the language of the reader', async () => {
  expect(await faultsOf({ '/ in French': { headers: { location: '/en' } } })).toEqual([
    'wrong-language  /  For a reader of fr-CA, the address leads to /en.  Lead each reader to the home page in their language.',
  ]);
});

it('names a listed page whose address names no language', async () => {
  const [fault] = await faultsOf({
    '/en/ottawa': replacing('<h2>Hours', '<p><a href="/hours">Hours</a></p><h2>Hours'),
    '/hours': { body: '<html lang="en"><head><title>Hours</title></head><body><h1>Hours</h1></body></html>' },
  });

  expect(fault).toBe(
    'orphan  /hours  No chain of links leads here from the home page in any language.  Link to the page from one that can be reached.',
  );
});

it('names a page whose twin does not name it back', async () => {
  expect(
    await faultsOf({
      '/fr/ottawa': replacing(alternate('en', '/en/ottawa') + alternate('fr-CA', '/fr/ottawa') + alternate('x-default', '/en/ottawa'), ''),
      '/sitemap.xml': (xml) => xml.replace(/(fr\/ottawa<\/loc>)(?:<xhtml:link[^>]*>)+/, '$1'),
    }),
  ).toEqual([
    'alternate  /en/ottawa  The page names /fr/ottawa as its twin, which does not name it back.  Let both pages take their alternates from the same record.',
  ]);
});

it('names alternates that leave the page itself out', async () => {
  expect(await faultsOf(ottawaAlternates('en', '/en/ottawa', () => ''))).toEqual([
    'alternate  /en/ottawa  The alternates do not name the page itself.  Add hreflang="en" with the address of this page.',
  ]);
});

it('names alternates without one for readers of other languages, and with a language twice', async () => {
  expect(await faultsOf(ottawaAlternates('x-default', '/en/ottawa', () => ''))).toEqual([
    'alternate  /en/ottawa  The alternates name no page for readers of other languages.  Add hreflang="x-default".',
  ]);
  expect(await faultsOf(ottawaAlternates('fr-CA', '/fr/ottawa', (link) => link + link))).toEqual([
    'alternate  /en/ottawa  The alternates name fr-CA twice.  Keep one.',
  ]);
});

it('names an alternate in a language this site does not have', async () => {
  expect(await faultsOf(ottawaAlternates('fr-CA', '/fr/ottawa', (link) => link + link.replace('fr-CA', 'de')))).toEqual([
    'alternate  /en/ottawa  “de” is no language of this site.  Use one of en, fr-CA.',
  ]);
});
