import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checker } from '#lib/check/check.ts';
import type { Keep } from '#lib/check/keep.ts';
import { agreedRecord, updatedRecord } from '#lib/check/records.ts';
import { prepareRules } from '#lib/check/rules.ts';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import { readFiles } from '#lib/content/read-files.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { rowsBeside } from '#tests/content/editors-day/beside.ts';
import { englishRows } from '#tests/content/editors-day/english.ts';
import { frenchRows } from '#tests/content/editors-day/french.ts';
import type { Change, Row } from '#tests/content/editors-day/row.ts';
import { secondRows } from '#tests/content/editors-day/second.ts';
import { articleOf, builtLibrary, library, today } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const folder = 'content/articles/sleep-and-pain';
const article = articleOf(builtLibrary(), 'sleep-and-pain');

/** A sound library of every kind of page, whose words someone has read in both languages, with an address that has moved. */
const base = new Map([
  ...library({
    ...locationFiles,
    [`${folder}/translation.yaml`]: stringify(agreedRecord(article, '2026-06-01')),
    [`${folder}/review.yaml`]: stringify(updatedRecord(article, '2026-06-01')),
    'content/words.yaml': 'both: [Andante]\n',
    'content/terms.yaml': '[]\n',
    'content/redirects.yaml': 'articles:\n  en:\n    better-nights: sleep-and-pain\n',
    'content/published-addresses.yaml':
      'articles:\n  sleep-and-pain:\n    en: [better-nights, sleep-and-pain]\n    fr-CA: [sommeil-et-douleur]\n',
  }).texts,
  ['content/articles/moving-more/pacing.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"/>'],
]);

const kept = new Map<string, readonly unknown[]>();
const keep: Keep = { recall: (key) => kept.get(key), keep: (key, answers) => void kept.set(key, answers) };
const check = checker();

function problemsWith(files: Readonly<Record<string, Change>>): Problem[] {
  const folderNow = new Map<string, Uint8Array>([...base].map(([path, text]) => [path, Buffer.from(text)]));
  for (const [path, change] of Object.entries(files)) {
    const now = typeof change === 'function' ? change(base.get(path) ?? '', base) : change;
    if (now === undefined) folderNow.delete(path);
    else folderNow.set(path, Buffer.from(now));
  }
  return check({ raw: readFiles(folderNow) }, { today, keep }).problems;
}

const nameOf = ({ code, file, arguments: filled }: Problem): string => JSON.stringify([code, file, filled]);
let before: ReadonlySet<string>;
beforeAll(async () => {
  await prepareRules();
  before = new Set(problemsWith({}).map(nameOf));
}, 60_000);

/** What is said of a mistake, apart from what was said of the library before. */
const newIn = ({ files }: Row): Problem[] => problemsWith(files).filter((problem) => !before.has(nameOf(problem)));

const placeOf = ({ code, file, line }: Problem): string => `${code} ${file.slice(file.lastIndexOf('/') + 1)}:${line}`;

describe.each<[string, Locale, readonly Row[]]>([
  ['in English', 'en', englishRows],
  ['in French', 'fr-CA', frenchRows],
  ['beside', 'en', rowsBeside],
  ['on another day', 'en', secondRows],
])('a mistake made %s', (_, writer, rows) => {
  const tolerated = rows.flatMap((row) => ('tolerated' in row ? [row] : []));
  const caught = rows.flatMap((row) => ('code' in row ? [row] : []));

  it.each(caught.map((row) => [row.id, row.mistake, row] as const))(
    '%s, %s, is told at its place with its remedy',
    (_id, _mistake, row) => {
      const found = newIn(row);
      expect(found.map(placeOf).join('\n')).toContain(`${row.code} ${row.at}`);
      const told = found.find((problem) => placeOf(problem) === `${row.code} ${row.at}`);
      const [said, other] = [row.locale ?? writer, locales.find((locale) => locale !== (row.locale ?? writer))].map((locale) =>
        told && locale ? Object.values(wordsOf(told, locale)).join(' ') : '',
      );
      expect(said).toContain(row.says);
      if (row.alone) expect(found.filter(({ code }) => code !== row.code).map(placeOf)).toEqual([]);
      expect(other).not.toBe(said);
    },
  );

  it.skipIf(tolerated.length === 0).each(tolerated.map((row) => [row.id, row.mistake, row] as const))(
    '%s, %s, is let be',
    (_id, _mistake, row) => {
      expect(newIn(row)).toEqual([]);
    },
  );
});

it('all 92 mistakes have their row, and no more than 3 are beyond a machine', () => {
  const rows = [...englishRows, ...frenchRows, ...rowsBeside];

  expect(new Set(rows.map(({ id }) => id)).size).toBe(92);
  expect(rows.filter((row) => 'beyond' in row).map(({ id }) => id)).toEqual(['E24']);
});
