import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { homePath, sectionPath, sections } from '#lib/i18n/routing.ts';
import type { RawAnswer } from '#tests/support/raw-request.ts';
import { askRaw, sendRaw } from '#tests/support/raw-request.ts';
import { flagship } from '#tests/support/site.ts';

const port = Number(process.env.PORT ?? 3210);
const article = flagship();

/** An address of each kind. */
const addresses = [
  '/',
  '/?utm_source=x',
  '/en',
  '/fr',
  article.en,
  article['fr-CA'],
  `${article.en}.md`,
  '/en/no-such-page',
  '/fr/aucune-page',
  '/no-such-page',
  '/EN',
  '/en/',
  '/en-CA/articles',
  '/en/equipe',
  '/fr/evidence',
  '/fonts/petrona-1.woff2',
  '/fonts/none.woff2',
  '/scripts/page.js',
  '/scripts',
  '/icons/favicon.svg',
  '/en/feed.xml',
  '/fr/feed.json',
  '/fr/manifest.webmanifest',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
  '/.well-known/security.txt',
  '/share/en/andante.png',
  '/media/moving-and-pacing/small-steps.svg',
  '/en/search?q=pain',
  '/fr/recherche?q=%E0%A4%A',
  '/en/evidence?treatment=ketamine',
  '/fr/traitements/comparer?t=ketamine',
  '/en/request',
  '/fr/demande/precisions',
  '/en/request/check',
  '/en/request/sent',
  '/fr/demande/probleme',
  '/en/request/answer/details',
  '/en/not-found',
  '/api/health',
  '/api',
  '/site-health.json',
  '/_next/image',
  '/_next/image?url=%2Ficons%2Ficon-192.png&w=64&q=75',
  '/_next/static/none.js',
  '/_next/data/none/en.json',
  '/_global-error',
  '/_not-found',
  '/500',
];

/** Targets no link of the site holds, and that `fetch` would tidy or refuse to send. */
const strange = [
  '/%',
  '/%5Blanguage%5D',
  '/[language]/articles',
  '/en/articles/%',
  '/en/articles/caf%e9',
  '/en/articles/%2525',
  '/share/en/%E0',
  '/media/%E0/%00',
  '/fr/%00',
  '/fr/a%0d%0aSet-Cookie:%20a=b',
  '/en/..%2f..%2fetc/passwd',
  '/en/../fr',
  '/../../etc/passwd',
  '/en/%2e%2e/fr',
  '//clinic.example/en',
  '/\\clinic.example',
  '/en//articles',
  '/en/articles/<x>',
  '/en/articles/\u00e9',
  `/en/${'a'.repeat(300)}`,
  `/fr/articles/${'a'.repeat(5000)}`,
  `/${'a'.repeat(70_000)}`,
  '/en?%',
  '/en/articles/:slug',
  '/en/(site)/*',
  '/index',
  '/en.rsc',
  '/en.segments/_tree.segment.rsc',
  '*',
  'en',
  'http://clinic.example/en',
  'http://clinic.example',
  'ftp://clinic.example/en',
  'http://[/en',
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'BREW'];

/** Fails unless an answer is one that a client may get and carries what every answer carries. */
function expectProper(answer: RawAnswer, of: string): void {
  expect.soft(answer.status, of).toBeLessThan(500);
  expect.soft(answer.headers, of).toMatchObject({
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': expect.stringMatching(/^(?:same|cross)-origin$/),
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'cache-control': expect.not.stringContaining('s-maxage'),
  });
  expect.soft(Object.keys(answer.headers).join(), of).not.toMatch(/x-nextjs|x-powered-by/);
  if (answer.status === 405) expect.soft(answer.headers.allow, of).toMatch(/^GET, HEAD, OPTIONS/);
  if (answer.status >= 400) expect.soft(answer.headers['cache-control'], of).toContain('no-store');
}

for (const method of methods) {
  test(`${method} of any address has a proper answer`, async () => {
    for (const address of [...addresses, ...strange]) {
      const answer = await askRaw(
        port,
        method,
        address,
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        method === 'POST' ? 'a=b' : '',
      );

      expectProper(answer, `${method} ${address.slice(0, 80)}`);
      if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method)) expect.soft([400, 405, 431], address.slice(0, 80)).toContain(answer.status);
    }
  });
}

test('a form sent to a page that has none is refused, and none of it is read', async () => {
  for (const path of ['/', '/en', article['fr-CA'], '/en/search', '/en/no-such-page', '/fonts/petrona-1.woff2', '/api/health']) {
    const answer = await askRaw(port, 'POST', path, { 'Content-Type': 'application/x-www-form-urlencoded', 'Next-Action': 'x' }, 'a=b');

    expect(answer.status, path).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    expect(Buffer.from(answer.body, 'latin1').toString()).toBe(
      'This address does not take this method. / Cette adresse n’accepte pas cette méthode.\n',
    );
  }
  const text = await askRaw(port, 'POST', '/en/request', { 'Content-Type': 'text/plain' }, 'a=b');
  expect(text.status).toBe(415);
});

for (const [what, head, status] of [
  ['noise', '\u0016\u0003\u0001\u0002', 400],
  ['no version', 'GET /en', 400],
  ['an unknown method', 'BREW /en HTTP/1.1\r\nHost: localhost', 405],
  ['no Host', 'GET /en HTTP/1.1\r\nConnection: close', 400],
  ['a Host that is none', 'GET /en HTTP/1.1\r\nHost: [\r\nConnection: close', 400],
  ['a header without a colon', 'GET /en HTTP/1.1\r\nHost: localhost\r\nnonsense', 400],
  ['a header of 20 KB', `GET /en HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}`, 431],
  ['two lengths', 'POST /en/request HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked', 400],
  ['a length in words', 'POST /en/request HTTP/1.1\r\nHost: localhost\r\nContent-Length: three', 400],
  ['an expectation', 'GET /en HTTP/1.1\r\nHost: localhost\r\nExpect: wonders\r\nConnection: close', 417],
  ['an upgrade', 'GET /en HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nConnection: upgrade, close', 200],
  [
    'a proxy’s headers gone wrong',
    'GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: [\r\nX-Forwarded-Proto: %\r\nConnection: close',
    307,
  ],
  ['preferences gone wrong', 'GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ;q=a,*;;fr_CA\r\nConnection: close', 307],
  ['cookies gone wrong', 'GET /en/request HTTP/1.1\r\nHost: localhost\r\nCookie: request=%; =; receipt\r\nConnection: close', 200],
] as const) {
  test(`a request with ${what} is answered with ${status}`, async () => {
    const answer = await sendRaw(port, head);

    expectProper(answer, what);
    expect(answer.status).toBe(status);
  });
}

for (const [range, status, part] of [
  ['bytes=0-3', 206, 'bytes 0-3/30160'],
  ['bytes=30156-', 206, 'bytes 30156-30159/30160'],
  ['bytes=-4', 206, 'bytes 30156-30159/30160'],
  ['bytes=9999999-', 416, 'bytes */30160'],
  ['bytes=30160-', 416, 'bytes */30160'],
  ['bytes=5-2', 200, undefined],
  ['bytes=x', 200, undefined],
  ['lines=1-2', 200, undefined],
] as const) {
  test(`of a font, the range ${range} is answered with ${status}`, async () => {
    const answer = await askRaw(port, 'GET', '/fonts/petrona-1.woff2', { Range: range });

    expect(answer.status).toBe(status);
    expect(answer.headers['content-range']).toBe(part);
    if (status === 206) expect(answer.body).toHaveLength(4);
  });
}

test('a range of what has no parts is the whole of it', async () => {
  for (const path of ['/en', '/share/en/andante.png', '/en/feed.xml'])
    expect((await askRaw(port, 'GET', path, { Range: 'bytes=9999999-' })).status, path).toBe(200);
});

for (const path of [
  '/en',
  article['fr-CA'],
  '/en/feed.xml',
  '/fr/feed.json',
  '/sitemap.xml',
  `${article.en}.md`,
  '/share/en/andante.png',
]) {
  test(`${path} is asked for again at each visit, and not sent twice`, async () => {
    for (const coding of ['gzip', 'identity']) {
      const first = await askRaw(port, 'GET', path, { 'Accept-Encoding': coding });
      const again = await askRaw(port, 'GET', path, { 'Accept-Encoding': coding, 'If-None-Match': `"other", ${first.headers.etag}` });
      const other = await askRaw(port, 'GET', path, { 'Accept-Encoding': coding, 'If-None-Match': '"other"' });

      expect(first.headers['cache-control']).toMatch(/^(?:no-cache|public, max-age=0, must-revalidate)$/);
      expect(first.headers.etag).toMatch(/^"[\w-]+"$/);
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
      expect([other.status, other.headers.etag]).toEqual([200, first.headers.etag]);
    }
  });
}

test('the tag of a compressed page is not the tag of the plain one', async () => {
  const plain = await askRaw(port, 'GET', '/en');
  const small = await askRaw(port, 'GET', '/en', { 'Accept-Encoding': 'gzip' });

  expect(small.headers['content-encoding']).toBe('gzip');
  expect(small.headers.vary).toContain('Accept-Encoding');
  expect(small.headers.etag).not.toBe(plain.headers.etag);
});

test('only an address that changes with its content is kept for a year', async () => {
  const { body } = await askRaw(port, 'GET', '/en');
  const marked = /src="(\/scripts\/page\.[0-9a-f]{8}\.js)"/.exec(body)?.[1] ?? '';
  const kept = async (path: string) => (await askRaw(port, 'GET', path)).headers['cache-control'];

  expect(await kept(marked)).toBe('public, max-age=31536000, immutable');
  expect(await kept('/fonts/petrona-1.woff2')).toBe('public, max-age=31536000, immutable');
  expect(await kept('/scripts/page.js')).toBe('no-cache');
  expect(await kept('/scripts/page.js?v=00000000')).toBe('no-cache');
});

test('nobody can ask for the blank pages the form is made from, and none of its pages is kept', async () => {
  for (const [path, status] of [
    ['/en/request', 200],
    ['/fr/demande/precisions', 303],
    ['/en/request/check', 303],
    ['/fr/demande/envoyee', 303],
    ['/en/request/problem', 200],
  ] as const) {
    const answer = await askRaw(port, 'GET', path, { 'X-Template': '1' });

    expect(answer.status, path).toBe(status);
    expect(answer.headers['cache-control'], path).toContain('no-store');
  }
});

test('the root keeps what an address asks when it leads to a language', async () => {
  const plain = await askRaw(port, 'GET', '/?utm_source=x&y=%C3%A9', { 'Accept-Language': 'fr-CA' });
  const bare = await askRaw(port, 'GET', '/', { 'Accept-Language': 'de' });

  expect([plain.status, plain.headers.location]).toEqual([307, '/fr?utm_source=x&y=%C3%A9']);
  expect([bare.status, bare.headers.location]).toEqual([307, '/en']);
});

for (const [from, to] of [
  ['/fr/demande/check', '/fr/demande/verification'],
  ['/fr/demande/wishes', '/fr/demande/precisions'],
  ['/fr/request/sent', '/fr/demande/envoyee'],
  ['/en/demande/check', '/en/request/check'],
  ['/en/request/verification', '/en/request/check'],
  ['/fr/traitements/compare', '/fr/traitements/comparer'],
  ['/en/treatments/comparer', '/en/treatments/compare'],
  ['/en/search/answer?q=pain', '/en/search?q=pain'],
  ['/fr/recherche/answer', '/fr/recherche'],
  ['/fr/evidence/answer', '/fr/donnees-probantes'],
  ['/fr/treatments/compare/answer?t=ketamine', '/fr/traitements/comparer?t=ketamine'],
  ['/en/request/answer/details', '/en/request'],
  ['/fr/demande/answer/sent', '/fr/demande/envoyee'],
  ['/en//articles/../search', '/en/search'],
  ['//clinic.example', '/clinic.example'],
] as const) {
  test(`${from} leads to ${to} in one step`, async () => {
    const answer = await askRaw(port, 'GET', from);

    expectProper(answer, from);
    expect([answer.status, answer.headers.location]).toEqual([308, to]);
  });
}

for (const locale of locales) {
  test(`${locale}: no folder of the source is an address, unless a page has that address`, async () => {
    const pages = new Set(Object.values(sections).map((section) => `${homePath(locale)}/${section[locale]}`));
    const source = join('app', '[language]');
    const folders = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((folder) =>
      ['page.tsx', 'route.ts', 'route.tsx'].some((file) => existsSync(join(source, folder, file))),
    );
    // A page of a collection exists in one spelling only; here it stands for any word.
    const inner = folders
      .map((folder) => `${homePath(locale)}/${folder.replace(/\[\w+\]/g, 'details')}`)
      .filter((path) => !pages.has(path));

    expect(inner.length).toBeGreaterThan(10);
    for (const path of inner.filter((one) => !/\/(?:feed|manifest|opensearch)\./.test(one))) {
      const answer = await askRaw(port, 'GET', path);

      expect([308, 404], `${path} answers ${answer.status}`).toContain(answer.status);
      if (answer.status !== 308) continue;
      const next = await askRaw(port, 'GET', answer.headers.location ?? '');
      expect([200, 303, 404], `${path} leads to ${answer.headers.location}`).toContain(next.status);
    }
    expect(pages.has(sectionPath('requestCheck', locale))).toBe(true);
  });
}
