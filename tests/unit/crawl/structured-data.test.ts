import { expect, it } from 'vitest';
import { replacing } from '#tests/support/library.ts';
import { faultsOf, origin } from '#tests/support/small-site.ts';

const block = (data: unknown) =>
  replacing('</head>', `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></head>`);
const said = (message: string, fix: string, kind: string, address = '/en/visit') =>
  `${kind}  ${address}  Structured data: ${message}  ${fix}`;

it('names structured data that is no JSON, or not of schema.org', async () => {
  const [broken] = await faultsOf({ '/en/visit': block('{"@type": ') });
  expect(broken).toMatch(
    /^invalid-data {2}\/en\/visit {2}Structured data: a block cannot be read, it is not JSON: .+\. {2}Write it with JSON\.stringify\.$/,
  );
  expect(await faultsOf({ '/en/visit': block({ '@type': 'Periodical', name: 'Andante' }) })).toEqual([
    said('a block cannot be read, it does not say "@context": "https://schema.org".', 'Write it with JSON.stringify.', 'invalid-data'),
  ]);
});

it('names a type this site does not use, a type it refuses, and a thing without one', async () => {
  const add = (thing: object) => faultsOf({ '/en/visit': block({ '@context': 'https://schema.org', ...thing }) });
  expect(await add({ '@type': 'Hospital', name: 'Andante' })).toEqual([
    said(
      'Hospital is not a type this site uses.',
      'Use one that is listed in lib/crawl/data-types.ts, or list it with what it must say.',
      'invalid-data',
    ),
  ]);
  expect(await add({ '@type': 'AggregateRating', ratingValue: 5 })).toEqual([
    said('AggregateRating has no place on this site.', 'Take it out.', 'invalid-data'),
  ]);
  expect(await add({ name: 'Andante' })).toEqual([said('something with @context, name has no type.', 'Add "@type".', 'invalid-data')]);
});

it('names data that points at something described nowhere', async () => {
  expect(
    await faultsOf({ '/en/visit': replacing(`"author":{"@id":"${origin}/#organization"}`, `"author":{"@id":"${origin}/#person"}`) }),
  ).toEqual([said(`${origin}/#person is not described anywhere.`, 'Describe it, or do not point at it.', 'invalid-data')]);
});

it('names what a type must say and does not', async () => {
  expect(await faultsOf({ '/en/visit': replacing('"datePublished":"2026-03-02",', '') })).toEqual([
    said('Article has no datePublished.', 'Say it, or leave the whole thing out.', 'incomplete-data'),
  ]);
  expect(await faultsOf({ '/en/ottawa': replacing('"dayOfWeek":["Monday"],', '') })).toEqual([
    said(
      'OpeningHoursSpecification has no dayOfWeek or validFrom.',
      'Say it, or leave the whole thing out.',
      'incomplete-data',
      '/en/ottawa',
    ),
  ]);
  expect(await faultsOf({ '/en/visit': replacing('"audience":', '"lastReviewed":"2026-06-01","audience":') })).toEqual([
    said('MedicalWebPage has no reviewedBy, although it has lastReviewed.', 'Say it, or leave the whole thing out.', 'incomplete-data'),
  ]);
});

it('names a page whose breadcrumb is not described', async () => {
  expect(
    await faultsOf({ '/en/ottawa': (body) => body.replace(/<script type="application\/ld\+json">[^<]*BreadcrumbList.*?<\/script>/, '') }),
  ).toEqual([said('the breadcrumb is not described.', 'Add a BreadcrumbList with its steps.', 'incomplete-data', '/en/ottawa')]);
});

const differing = [
  ['a headline', '/en/visit', '"headline":"A first visit"', '"headline":"The first visit"', 'Article says headline “The first visit”'],
  [
    'a question',
    '/en/visit',
    '"name":"May I bring someone?"',
    '"name":"Can I bring someone?"',
    'Question says name “Can I bring someone?”',
  ],
  [
    'an answer',
    '/en/visit',
    '"text":"Yes, and there is room',
    '"text":"No, there is no room',
    'Answer says text “No, there is no room for two.”',
  ],
  ['a telephone number', '/en/ottawa', '"+16135550142"', '"+16135550143"', 'MedicalClinic says telephone +16135550143'],
  ['a street', '/fr/ottawa', '"streetAddress":"10, rue', '"streetAddress":"12, rue', 'PostalAddress says streetAddress “12”'],
] as const;

it.each(differing)('names %s that differs from what the page shows', async (_what, address, words, others, message) => {
  expect(await faultsOf({ [address]: replacing(words, others) })).toEqual([
    said(`${message}, which the page does not show.`, 'Take both from the same record.', 'unseen-data', address),
  ]);
});

it('takes a street apart at its commas, but not its number', async () => {
  expect(
    await faultsOf({
      '/en/ottawa': replacing('"streetAddress":"10 Sample Street, Suite 2"', '"streetAddress":"10 Sample Street, Suite 3"'),
    }),
  ).toEqual([
    said(
      'PostalAddress says streetAddress “Suite 3”, which the page does not show.',
      'Take both from the same record.',
      'unseen-data',
      '/en/ottawa',
    ),
  ]);
});

it('names opening hours that differ from those on the page, in either language', async () => {
  const told = (address: string) => [
    said(
      'OpeningHoursSpecification says 16:30, an hour which the page does not show.',
      'Take both from the same record.',
      'unseen-data',
      address,
    ),
  ];

  expect(await faultsOf({ '/en/ottawa': replacing('"closes":"16:00"', '"closes":"16:30"') })).toEqual(told('/en/ottawa'));
  expect(await faultsOf({ '/fr/ottawa': replacing('"closes":"16:00"', '"closes":"16:30"') })).toEqual(told('/fr/ottawa'));
});

it('names a date that no date on the page confirms', async () => {
  expect(await faultsOf({ '/en/visit': replacing('"dateModified":"2026-06-01"', '"dateModified":"2026-11-20"') })).toEqual([
    said(
      'Article says dateModified 2026-11-20, which no <time> of the page shows.',
      'Show the day as <time datetime="…">, or leave it out.',
      'unseen-data',
    ),
  ]);
});

it('names breadcrumb data with other steps than the page', async () => {
  const told = [
    said(
      'BreadcrumbList does not give the steps of the breadcrumb on the page, in order.',
      'Take both from the same record.',
      'unseen-data',
      '/en/ottawa',
    ),
  ];

  expect(
    await faultsOf({
      '/en/ottawa': replacing('"name":"Home","item":"https://clinic.example/en"', '"name":"Home","item":"https://clinic.example/en/visit"'),
    }),
  ).toEqual(told);
  expect(await faultsOf({ '/en/ottawa': replacing('"position":2', '"position":3') })).toEqual(told);
});

it('names a page that describes itself under another address', async () => {
  expect(await faultsOf({ '/en/visit': replacing(`"url":"${origin}/en/visit"`, `"url":"${origin}/en/ottawa"`) })).toEqual([
    said(`MedicalWebPage gives the address ${origin}/en/ottawa, not that of the page.`, `Write ${origin}/en/visit.`, 'unseen-data'),
  ]);
});

it('reads words the same with other capitals, spaces, apostrophes and notes between them', async () => {
  expect(
    await faultsOf({ '/fr/visite': replacing('"name":"Puis-je venir avec quelqu’un?"', '"name":"puis-je venir avec  quelqu\'un\u00a0?"') }),
  ).toEqual([]);
});

it('checks the addresses that structured data gives, the search included', async () => {
  expect(await faultsOf({ '/en?q=pain': undefined })).toEqual([
    'broken-link  /en  Names in its structured data /en?q=pain, which answers 404; another page does so too.  Correct the address, or remove it.',
  ]);
});
