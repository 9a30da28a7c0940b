import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from '#tests/support/source-files.ts';

const files = sourceFiles('app', 'components', 'lib');

/** Files outside the one place for a thing that do it all the same. */
function elsewhere(pattern: RegExp, place: RegExp): string[] {
  return files.filter(({ path, code }) => pattern.test(code) && !place.test(path)).map(({ path }) => path);
}

it('words are taken by translatorFor, which stops at a missing one; next-intl’s own would show its key to a reader', () => {
  expect(elsewhere(/\bcreateTranslator\b/, /^lib\/i18n\/translator\.ts$/)).toEqual([]);
});

it('what differs between the languages is a record by language, complete by its type; nowhere is one language “else”', () => {
  const oneOfTwo = /[=!]==? '(?:en|fr-CA|fr)'|\? '(?:en|fr-CA)' : '/;

  expect(oneOfTwo.test("locale === 'en' ? 'and' : 'et'")).toBe(true);
  expect(elsewhere(oneOfTwo, /^lib\/i18n\//)).toEqual([]);
});

it('what day it is, clinicDay says: in the evening of the clinic, the day of Greenwich is tomorrow', () => {
  // Limits only need a span that ends some time.
  const ofGreenwich = /(?:new Date\(\)|now(?:\(\))?|Date\.now\(\)[^;\n]*\))\.toISOString\(\)\.slice\(0, 10\)/;

  expect(ofGreenwich.test('const today = new Date().toISOString().slice(0, 10);')).toBe(true);
  expect(ofGreenwich.test('today: place.now().toISOString().slice(0, 10)')).toBe(true);
  expect(elsewhere(ofGreenwich, /^lib\/intake\/limits\.ts$/)).toEqual([]);
});

it('the tables of the store are asked in lib/db and in files named store.ts or …-store.ts', () => {
  const query = /\.(?:selectFrom|insertInto|updateTable|deleteFrom)\('/;

  expect(query.test("db.selectFrom('requests')")).toBe(true);
  expect(elsewhere(query, /^lib\/(?:db\/|(?:.*[/-])?store\.ts$)/)).toEqual([]);
});

it('a test asks temporaryFolder for a folder, which takes it away again', () => {
  const makers = sourceFiles('tests').filter(({ code }) => /\b(?:mkdtempSync|mkdtemp|tmpdir)\(/.test(code));

  expect(makers.map(({ path }) => path)).toEqual(['tests/support/temporary-folder.ts']);
});

it('a function or value that a file exports is used by another file', () => {
  const named = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;
  const atTheTop = ['next.config.mjs', 'instrumentation.ts', 'proxy.ts'].map((path) => ({ path, code: readFileSync(path, 'utf8') }));
  const readers = new Map<string, Set<string>>();
  for (const { path, code } of [...files, ...sourceFiles('tests'), ...atTheTop]) {
    for (const word of code.match(/[\w$]+/g) ?? []) readers.set(word, (readers.get(word) ?? new Set()).add(path));
  }
  const unread = sourceFiles('components', 'lib').flatMap(({ path, code }) =>
    [...code.matchAll(named)].flatMap(([, name = '']) => ((readers.get(name)?.size ?? 0) < 2 ? [`${name} in ${path}`] : [])),
  );

  expect(unread).toEqual([]);
});
