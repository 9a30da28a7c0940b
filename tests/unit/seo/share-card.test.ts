import { describe, expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import { locales } from '#lib/i18n/locales.ts';
import { articleShareAlt, articleShareCard, findShareCard, shareAlt, shareFiles } from '#lib/seo/share-card.ts';
import { articleOf, builtLibrary, replacing } from '#tests/support/library.ts';

const library = builtLibrary();

it('the share image of an article on ketamine names the condition and the subject, not the medicine', () => {
  const article = articleOf(library, 'ketamine-trial');

  expect(articleShareCard(article, library, 'fr-CA')).toEqual({
    locale: 'fr-CA',
    heading: 'Fibromyalgie',
    kicker: 'Les données probantes',
    facts: '1 minute de lecture, 2 sources',
    notice: 'Clinique fictive, créée à des fins de démonstration.',
    art: 'dial',
  });
  expect(articleShareAlt(article, library, 'en')).toBe('Fibromyalgia – The evidence. Andante, a fictional clinic.');
});

it('an article about no condition shows its subject', () => {
  const general = builtLibrary({ 'content/articles/sleep-and-pain/meta.yaml': replacing('conditions: [fibromyalgia]', 'conditions: []') });
  expect(articleShareCard(articleOf(general, 'sleep-and-pain'), general, 'en')).toMatchObject({
    heading: 'Living with pain',
    kicker: '',
  });
});

describe('of the share images of this site', () => {
  const real = loadLibrary();

  it.each(locales)('none names a medicine (%s)', (locale) => {
    const words = [
      ...shareFiles(real).map((file) => JSON.stringify(findShareCard(real, locale, file))),
      ...real.articles.map((article) => articleShareAlt(article, real, locale)),
      shareAlt(locale),
    ];

    expect(words.length).toBeGreaterThan(10);
    for (const medicine of [/k[eé]tamin/i, /dulox[eé]tin/i, /pr[eé]gabalin/i, /amitriptylin/i, /opio[iï]d/i])
      expect(words.filter((text) => medicine.test(text))).toEqual([]);
  });

  it('an unknown one is not found', () => {
    expect(findShareCard(real, 'en', 'no-such-article.png')).toBeUndefined();
    expect(findShareCard(real, 'en', 'treating-fibromyalgia')).toBeUndefined();
  });
});
