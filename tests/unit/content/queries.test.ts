import { describe, expect, it } from 'vitest';
import {
  articlesBy,
  entryPath,
  entryTwins,
  findBySlug,
  homeArticles,
  newestReferences,
  readingMinutes,
  relatedArticles,
  slugsUnder,
  splitTakeaways,
  textFor,
} from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { articleOf, authorOf, builtLibrary, replacing } from '#tests/support/library.ts';

const library = builtLibrary();
const sleep = articleOf(library, 'sleep-and-pain');
const withoutFrench = builtLibrary({ 'content/articles/sleep-and-pain/fr-CA.mdx': undefined });
const onlyEnglish = articleOf(withoutFrench, 'sleep-and-pain');

describe('an address', () => {
  it('finds the article in the language of the reader', () => {
    expect(findBySlug(library.articles, 'sommeil-et-douleur', 'fr-CA')).toEqual({ entry: sleep, slugLocale: 'fr-CA' });
  });

  it('finds the article when the English slug is used in French', () => {
    expect(findBySlug(library.articles, 'sleep-and-pain', 'fr-CA')).toEqual({ entry: sleep, slugLocale: 'en' });
  });

  it('finds the article when the French slug is used in English', () => {
    expect(findBySlug(library.articles, 'sommeil-et-douleur', 'en')).toEqual({ entry: sleep, slugLocale: 'fr-CA' });
  });

  it('belongs to the language of the reader when both languages share the slug', () => {
    expect(findBySlug(library.authors, 'lena-park', 'fr-CA')?.slugLocale).toBe('fr-CA');
    expect(findBySlug(library.authors, 'lena-park', 'en')?.slugLocale).toBe('en');
  });

  it('finds nothing under a slug that nobody has', () => {
    expect(findBySlug(library.articles, 'no-such-page', 'en')).toBeUndefined();
  });
});

describe('an article without a French text', () => {
  it('is shown to a French reader in English', () => {
    expect(textFor(onlyEnglish, 'fr-CA').locale).toBe('en');
    expect(textFor(onlyEnglish, 'fr-CA').text.words.title).toBe('Sleep and pain, day after day');
  });

  it('has a French address with the English slug', () => {
    expect(entryPath('articles', onlyEnglish, 'fr-CA')).toBe('/fr/articles/sleep-and-pain');
  });

  it('has no French twin', () => {
    expect(entryTwins('articles', onlyEnglish)).toEqual({ en: '/en/articles/sleep-and-pain' });
  });
});

describe('a page that exists in both languages', () => {
  it('is shown to each reader in theirs', () => {
    expect(textFor(sleep, 'en').text.words.title).toBe('Sleep and pain, day after day');
    expect(textFor(sleep, 'fr-CA').text.words.title).toBe('Le sommeil et la douleur, jour après jour');
  });

  it('has an address in each language', () => {
    expect(entryTwins('articles', sleep)).toEqual({ en: '/en/articles/sleep-and-pain', 'fr-CA': '/fr/articles/sommeil-et-douleur' });
    expect(entryTwins('team', authorOf(library, 'lena-park'))).toEqual({ en: '/en/team/lena-park', 'fr-CA': '/fr/equipe/lena-park' });
  });

  it('is drawn by a build once in each language, under the slug of that language', () => {
    expect(slugsUnder('en', library.articles, false).map(({ slug }) => slug)).toEqual(['ketamine-trial', 'moving-more', 'sleep-and-pain']);
    expect(slugsUnder('fr', library.articles, false).map(({ slug }) => slug)).toEqual([
      'essai-ketamine',
      'bouger-davantage',
      'sommeil-et-douleur',
    ]);
    expect(slugsUnder('fr', [onlyEnglish], false)).toEqual([{ slug: 'sleep-and-pain' }]);
  });

  it('answers in development to the slugs of both languages, each named once', () => {
    expect(slugsUnder('en', [sleep], true)).toEqual([{ slug: 'sleep-and-pain' }, { slug: 'sommeil-et-douleur' }]);
    expect(slugsUnder('fr', library.authors, true)).toEqual([{ slug: 'lena-park' }, { slug: 'marc-aubin' }]);
  });
});

describe('the library', () => {
  it('lists articles from the newest to the oldest', () => {
    expect(library.articles.map(({ id }) => id)).toEqual(['ketamine-trial', 'moving-more', 'sleep-and-pain']);
  });

  it('lists under a person what they wrote or reviewed, newest first', () => {
    expect(articlesBy(library, authorOf(library, 'marc-aubin')).map(({ id }) => id)).toEqual([
      'ketamine-trial',
      'moving-more',
      'sleep-and-pain',
    ]);
    expect(
      articlesBy(
        builtLibrary({ 'content/articles/ketamine-trial/meta.yaml': replacing('reviewer: marc-aubin\n', '') }),
        authorOf(library, 'marc-aubin'),
      ).map(({ id }) => id),
    ).toEqual(['moving-more', 'sleep-and-pain']);
  });

  it('offers next the articles that share most with the one just read, not the newest', () => {
    expect(relatedArticles(library, sleep).map(({ id }) => id)).toEqual(['moving-more', 'ketamine-trial']);
  });

  it('offers no more articles than asked, and none that share nothing', () => {
    const apart = builtLibrary({
      'content/articles/ketamine-trial/meta.yaml': replacing('conditions: [fibromyalgia]', 'conditions: [migraine]'),
    });

    expect(relatedArticles(library, sleep, 1).map(({ id }) => id)).toEqual(['moving-more']);
    expect(relatedArticles(apart, sleep).map(({ id }) => id)).toEqual(['moving-more']);
  });

  it('leads the home page with an article that covers several treatments, and names no controlled drug', () => {
    expect(homeArticles(library).lead?.id).toBe('moving-more');
    expect(homeArticles(library).others.map(({ id }) => id)).toEqual(['sleep-and-pain']);
  });

  it('stops when asked for a person whom nobody knows', () => {
    expect(() => requireEntry(library, 'authors', 'ada-lovelace')).toThrow(
      'There is no person “ada-lovelace”: the content check should have refused this.',
    );
  });
});

describe('the text of an article', () => {
  it('is taken apart into its takeaways and the rest', () => {
    const { takeaways, rest } = splitTakeaways(textFor(sleep, 'en').text);

    expect(takeaways?.name).toBe('KeyTakeaways');
    expect(rest.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
  });

  it('takes at least a minute to read', () => {
    expect(readingMinutes(textFor(sleep, 'en').text)).toBe(1);
  });

  it('takes five minutes to read when it has a thousand words', () => {
    const long = builtLibrary({ 'content/articles/sleep-and-pain/en.mdx': (text) => `${text}\n${'word '.repeat(1000)}\n` });

    expect(readingMinutes(textFor(articleOf(long, 'sleep-and-pain'), 'en').text)).toBe(5);
  });
});

describe('a reference', () => {
  it('speaks each language with its own typography', () => {
    expect(library.references.get('noppers2011')?.finding['fr-CA']).toBe(
      'Le soulagement a suivi le médicament dans le sang et n’a pas duré.',
    );
  });

  it('keeps its title as it was published', () => {
    expect(
      builtLibrary({ 'content/references/wang2018.yaml': replacing('Effect of tai chi', "Wang's effect of tai chi") }).references.get(
        'wang2018',
      )?.title,
    ).toBe("Wang's effect of tai chi versus aerobic exercise for fibromyalgia");
  });
});

it('lists references from the newest to the oldest', () => {
  expect(newestReferences(builtLibrary()).map(({ id }) => id)).toEqual(['unseen2025', 'wang2018', 'bidonde2017', 'noppers2011']);
});
