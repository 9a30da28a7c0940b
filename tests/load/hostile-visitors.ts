import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { locales } from '#lib/i18n/locales.ts';
import { requestPages, sectionPath } from '#lib/i18n/routing.ts';
import { formQuestions } from '#lib/intake/answers.ts';
import { fileField, tokenField, trapField } from '#lib/intake/form-fields.ts';
import { choices } from '#lib/intake/schema.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { askRaw } from '../support/raw-request.ts';
import { serveSite } from '../support/server.ts';
import { tokenIn, Visitor } from '../support/visitor.ts';
import { floodOnce } from './flood.ts';

/**
 * Generated attacks on the request form: any text in any field, markup, SQL, megabytes, repeated and missing fields, forged steps,
 * cookies and tokens, tokens used twice, broken files and bodies; and on the server: any method at any target. Every answer must be a page someone can use, with a status of
 * 200, 303 or 4xx, and no typed markup may become part of a page. At last one client floods a server with its usual limits while
 * others go through the form: nobody else may be refused or lost. Build first; then `npm run hostile`, or
 * `npm run hostile -- COUNT SEED`. Exit code 1 at the first answer that is not so, with the smallest input that causes it.
 */
const [count = 10_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const folder = temporaryFolder();
const unlimited = Object.fromEntries(['PER_ADDRESS', 'EVERYONE', 'FORMS', 'ANSWERS'].map((name) => [`LIMIT_${name}`, '100000000']));
const { url, stop } = await serveSite(3225, { VAR_DIR: folder, ...unlimited });
const statuses = new Map<number, number>();

const markup = [
  '<x-probe>',
  '<script>probe()</script>',
  '"><img src=x onerror=probe()>',
  "' onfocus='probe()' autofocus='",
  '</textarea><x-probe>',
  '</title><x-probe>',
  '<!--',
  ']]>',
  '{{7*7}}',
  "'; drop table requests; --",
  "' or 1=1 --",
  '../../etc/passwd',
  '%0d%0aSet-Cookie: probe=1',
  '\r\nSet-Cookie: probe=1',
  '__proto__',
  'constructor',
];
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 600 }) },
  { weight: 4, arbitrary: fc.constantFrom(...markup) },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(choices).flat(), 'montreal', 'home', '613-555-0199', 'zoe@example.com', '') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((length) => 'é'.repeat(length)) },
);
const rarely = fc.oneof({ weight: 200, arbitrary: anyText }, { weight: 1, arbitrary: fc.constant('m'.repeat(1_000_000)) });
const fieldName = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...Object.values(formQuestions).flat(), 'go', tokenField, trapField, fileField) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'step', 'nonce', 'answers[name]') },
  { weight: 1, arbitrary: anyText },
);
const path = fc
  .tuple(fc.constantFrom(...locales), fc.constantFrom(...Object.values(requestPages)))
  .map(([locale, section]) => sectionPath(section, locale));
const form = fc.array(fc.tuple(fieldName, rarely), { maxLength: 16 });
// Browsers hold 4 KB for each cookie; Node refuses headers of over 16 KB by itself, before any page.
const cookieText = anyText.map((text) => encodeURIComponent(text.toWellFormed().slice(0, 600)));
const forged = fc.oneof(
  fc.constant(''),
  cookieText.map((text) => `request=${text}`),
  cookieText.map((text) => `receipt=${text}; request=${text}`),
);
const contentType = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded; charset=utf-7',
);

/** Is this an answer a person can use, into which nothing typed got as markup? */
async function isUsable(response: Response): Promise<void> {
  const body = await response.text();
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  if (response.status === 303) {
    if (!/^\/(?:en\/request|fr\/demande)[a-z/]*(?:\?notice=[a-z]+)?$/.test(response.headers.get('location') ?? ''))
      throw new Error(`leads to ${response.headers.get('location')}`);
    return;
  }
  if (response.status !== 200 && (response.status < 400 || response.status > 499)) throw new Error(`status ${response.status}`);
  if (response.headers.get('set-cookie')?.includes('probe')) throw new Error('a cookie of the attacker');
  if (response.headers.get('content-disposition')?.startsWith('attachment')) return;
  const { document } = parseHTML(body);
  if (!document.querySelector('h1')?.textContent || !document.querySelector('a[href^="tel:"]')) throw new Error('not a useful page');
  const strange = document.querySelector(
    'x-probe, [onerror], [onfocus], img[src="x"], script:not([src^="/scripts/"]):not([type]):not(#theme)',
  );
  if (strange) throw new Error(`typed markup became part of the page: ${strange.outerHTML.slice(0, 200)}`);
}

/** Anything at all, posted to any page. */
const attack = fc.asyncProperty(path, form, forged, async (to, fields, cookie) => {
  const body = new URLSearchParams(fields.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]));
  await isUsable(await fetch(url + to, { method: 'POST', redirect: 'manual', headers: { cookie }, body }));
});

/** A body that is not what it says it is, such as a broken file. */
const broken = fc.asyncProperty(path, contentType, fc.uint8Array({ maxLength: 400 }), async (to, type, bytes) => {
  await isUsable(
    await fetch(url + to, { method: 'POST', redirect: 'manual', headers: { 'content-type': type }, body: new Uint8Array(bytes) }),
  );
});

/** A file that is not, or not quite, one that was saved. */
const file = fc.asyncProperty(fc.constantFrom(...locales), fc.oneof(fc.json(), anyText, savedFile()), async (locale, text) => {
  const body = new FormData();
  body.set(fileField, new File([text], 'answers.json', { type: 'application/json' }));
  const to = url + sectionPath('request', locale);
  const response = await fetch(to, { method: 'POST', redirect: 'manual', body });
  const [cookie = ''] = response.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  await isUsable(response);
  await isUsable(await fetch(to, { redirect: 'manual', headers: { cookie } }));
});

function savedFile() {
  return fc
    .dictionary(fieldName, fc.oneof(anyText, fc.array(fc.oneof(anyText, fc.integer())), fc.integer(), fc.object({ maxDepth: 1 })))
    .map((answers) => JSON.stringify({ format: 'andante-request', version: 1, answers }));
}

/** A whole journey with any words where words are free, sent twice, the second time with a token that is old or forged. */
const journey = fc.asyncProperty(fc.constantFrom(...locales), anyText, anyText, anyText, async (locale, name, note, token) => {
  const visitor = new Visitor(url);
  const at = (section: (typeof requestPages)[keyof typeof requestPages]) => sectionPath(section, locale);
  const written = (text: string): string => text.toWellFormed();
  const details = await visitor.ask(at('request'), [
    ...(['forWhom', 'language'] as const).map((one) => [one, choices[one][0]] as const),
    ['name', written(name)],
    ['contact', 'email'],
    ['email', 'zoe@example.com'],
    ['nameClinic', 'no'],
  ]);
  await isUsable(details);
  const wishes = [
    ['help', 'sleep'],
    ['help', 'other'],
    ['note', written(note)],
    ['location', 'home'],
    ['times', 'evening'],
  ] as const;
  await isUsable(await visitor.ask(at('requestWishes'), wishes));
  const check = await visitor.ask(at('requestCheck'));
  const page = check.status === 200 ? await check.clone().text() : '';
  await isUsable(check);
  const send = (value: string) =>
    visitor.ask(at('requestCheck'), [
      ['contactMe', 'yes'],
      ['confirm', 'yes'],
      [tokenField, value],
    ]);
  await isUsable(await send(written(token)));
  await isUsable(await send(tokenIn(page)));
  await isUsable(await send(tokenIn(page)));
  await isUsable(await visitor.ask(at('requestSent')));
});

/** Pieces of request targets, from honest to malformed, of which any sequence is tried. */
const piece = fc.oneof(
  fc.constantFrom(
    '/',
    '/en',
    '/fr',
    '/articles',
    '/request',
    '/demande',
    '/share',
    '/_next/image',
    '/_next/static',
    '/fonts/petrona-1.woff2',
  ),
  fc.constantFrom(
    '%',
    '%E0',
    '%00',
    '%0d%0a',
    '%2f',
    '%2e%2e',
    '%5Blanguage%5D',
    '[slug]',
    '..',
    '/./',
    '//',
    '\\',
    '*',
    '.rsc',
    '?',
    '#',
    ':',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[^!-~]/g, '')),
);
const target = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join('')}`) },
  { weight: 1, arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => `http://${pieces.join('')}`) },
  { weight: 1, arbitrary: fc.constantFrom('*', 'en', `/${'a'.repeat(9000)}`, 'ftp://clinic.example/') },
);
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'BREW');
const range = fc.constantFrom('bytes=0-', 'bytes=9999999-', 'bytes=5-2', 'bytes=-0', 'x');

/** Any method at any target, as it is written: never an error of the server, never without the headers that every answer has. */
const line = fc.asyncProperty(method, target, range, async (verb, to, part) => {
  const answer = await askRaw(Number(new URL(url).port), verb, to, { Range: part });
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.status >= 500 && !to.includes('/api/health')) throw new Error(`status ${answer.status}`);
  for (const name of ['strict-transport-security', 'x-content-type-options', 'content-security-policy', 'cache-control'])
    if (!(name in answer.headers)) throw new Error(`no ${name}`);
  if (answer.headers['set-cookie']) throw new Error('a cookie for nothing');
  const place = answer.headers.location;
  if (place !== undefined && !/^\/(?![\\/])/.test(place)) throw new Error(`leads to ${place}`);
});

const parts = { attack: [attack, 0.5], broken: [broken, 0.15], file: [file, 0.15], line: [line, 0.1], journey: [journey, 0.1] } as const;
let failed = false;
for (const [name, [property, share]] of Object.entries(parts)) {
  const result = await fc.check(property as fc.IAsyncProperty<unknown>, { numRuns: Math.round(count * share), seed, endOnFailure: false });
  console.log(`${name}: ${result.numRuns} inputs, ${result.failed ? 'FAILED' : 'every answer usable'}`);
  if (result.failed) console.log(fc.defaultReportMessage(result)?.slice(0, 3000));
  failed ||= result.failed;
}
stop();
console.log(
  `seed ${seed}; answers by status: ${[...statuses]
    .sort()
    .map(([status, times]) => `${status} × ${times}`)
    .join(', ')}`,
);
const flooded = await floodOnce(temporaryFolder());
console.log(flooded.words);
process.exit(failed || flooded.failed ? 1 : 0);
