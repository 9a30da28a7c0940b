import { describe, expect, it } from 'vitest';
import { pageMetadata } from '#lib/seo/metadata.ts';

const page = {
  title: 'Sleep and pain',
  description: 'Poor sleep and long-lasting pain feed each other.',
  path: '/en/articles/sleep-and-pain',
};
const twins = { en: '/en/articles/sleep-and-pain', 'fr-CA': '/fr/articles/sommeil-et-douleur' };

it('a page that search engines should leave out says so, and still names its twin', () => {
  const metadata = pageMetadata({ ...page, locale: 'en', twins, listed: false });

  expect(metadata.robots).toEqual({ index: false });
  expect(metadata.alternates?.languages).toHaveProperty('fr-CA');
});

describe('a page that exists in both languages', () => {
  it('names both of them and the one to offer when the language is unknown', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins }).alternates).toEqual({
      canonical: 'http://localhost:3000/en/articles/sleep-and-pain',
      languages: {
        en: 'http://localhost:3000/en/articles/sleep-and-pain',
        'fr-CA': 'http://localhost:3000/fr/articles/sommeil-et-douleur',
        'x-default': 'http://localhost:3000/en/articles/sleep-and-pain',
      },
    });
  });

  it('names the same ones in French, so that each confirms the other', () => {
    expect(pageMetadata({ ...page, locale: 'fr-CA', path: '/fr/articles/sommeil-et-douleur', twins }).alternates).toEqual({
      canonical: 'http://localhost:3000/fr/articles/sommeil-et-douleur',
      languages: {
        en: 'http://localhost:3000/en/articles/sleep-and-pain',
        'fr-CA': 'http://localhost:3000/fr/articles/sommeil-et-douleur',
        'x-default': 'http://localhost:3000/en/articles/sleep-and-pain',
      },
    });
  });

  it('tells social networks its language and the other one', () => {
    expect(pageMetadata({ ...page, locale: 'fr-CA', path: '/fr/articles/sommeil-et-douleur', twins }).openGraph).toEqual({
      title: 'Sleep and pain',
      description: 'Poor sleep and long-lasting pain feed each other.',
      url: 'http://localhost:3000/fr/articles/sommeil-et-douleur',
      siteName: 'Andante',
      locale: 'fr_CA',
      alternateLocale: 'en_CA',
    });
  });

  it('may be found by search engines', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins })).not.toHaveProperty('robots');
  });
});

describe('a page that is written in English only', () => {
  const onlyEnglish = { en: '/en/articles/sleep-and-pain' };

  it('names no other language in English, since there is no twin', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins: onlyEnglish }).alternates).toEqual({
      canonical: 'http://localhost:3000/en/articles/sleep-and-pain',
    });
    expect(pageMetadata({ ...page, locale: 'en', twins: onlyEnglish }).openGraph).not.toHaveProperty('alternateLocale');
  });

  it('may be found in English', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins: onlyEnglish })).not.toHaveProperty('robots');
  });

  it('is kept out of search engines under its French address, which points to the English page', () => {
    const metadata = pageMetadata({ ...page, locale: 'fr-CA', path: '/fr/articles/sleep-and-pain', twins: onlyEnglish });

    expect(metadata.robots).toEqual({ index: false });
    expect(metadata.alternates).toEqual({ canonical: 'http://localhost:3000/en/articles/sleep-and-pain' });
  });
});

describe('the title of a page', () => {
  it('ends with the name of the clinic', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins }).title).toBe('Sleep and pain | Andante');
  });

  it('keeps the name of the clinic up to 60 characters in all', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins, title: 'Fifty characters, which is the most there is room.' }).title).toBe(
      'Fifty characters, which is the most there is room. | Andante',
    );
  });

  it('gives up the name of the clinic rather than be cut off', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins, title: 'Fifty-one characters, which is one more than fits.…' }).title).toBe(
      'Fifty-one characters, which is one more than fits.…',
    );
  });
});
