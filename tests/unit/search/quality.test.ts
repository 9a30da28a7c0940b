import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales, otherLocale } from '#lib/i18n/locales.ts';
import { buildSearchIndexes } from '#lib/search/answer-query.ts';
import { searchedNames } from '#lib/search/searched-names.ts';
import { englishQueries } from '#tests/search/judged-english.ts';
import { frenchQueries } from '#tests/search/judged-french.ts';
import { measureQuality, siteFinder } from '#tests/search/quality.ts';

const indexes = buildSearchIndexes(loadLibrary());
const judged = { en: englishQueries, 'fr-CA': frenchQueries };
const measured = (locale: 'en' | 'fr-CA') => measureQuality(judged[locale], siteFinder(indexes[locale], indexes[otherLocale(locale)]));

it('what else people call something leads to a name that the site itself uses', () => {
  const { terms, treatments } = loadLibrary();
  const own = (locale: Locale) => [
    ...[...terms.values()].flatMap(({ term, abbreviation }) => [term[locale], abbreviation?.[locale] ?? '']),
    ...treatments.map(({ texts }) => (texts[locale]?.words.shortTitle ?? '').replace(/ \(.*/, '')),
  ];
  for (const locale of locales) {
    const names = new Set(own(locale).map((name) => name.toLowerCase().replace(/s$/, '')));
    const strange = searchedNames.map((all) => all[locale][0]).filter((name) => !names.has(name.toLowerCase().replace(/s$/, '')));
    expect(strange).toEqual([]);
  }
});

describe('what readers look for is found', () => {
  it.each(['en', 'fr-CA'] as const)('%s: among the first five results, and near the top', (locale) => {
    const { recall, reciprocalRank } = measured(locale);

    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(reciprocalRank).toBeGreaterThanOrEqual(0.85);
  });

  it('as well in French as in English', () => {
    const [english, french] = [measured('en'), measured('fr-CA')];

    expect(Math.abs(english.recall - french.recall)).toBeLessThanOrEqual(0.03);
    expect(Math.abs(english.reciprocalRank - french.reciprocalRank)).toBeLessThanOrEqual(0.03);
  });

  it.each(['en', 'fr-CA'] as const)('%s: is judged by a hundred queries or more, each once, of pages that exist', (locale) => {
    const ids = new Set(indexes[locale].documents.map(({ id }) => id));

    expect(new Set(judged[locale].map(({ query }) => query)).size).toBe(judged[locale].length);
    expect(judged[locale].length).toBeGreaterThanOrEqual(100);
    expect(judged[locale].flatMap(({ expected }) => expected.filter((id) => !ids.has(id)))).toEqual([]);
  });
});
