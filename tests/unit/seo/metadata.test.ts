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
    expect(pageMetadata({ ...page, locale: 'en', twins }).alternates).toMatchObject({
      canonical: 'http://localhost:3000/en/articles/sleep-and-pain',
      languages: {
        en: 'http://localhost:3000/en/articles/sleep-and-pain',
        'fr-CA': 'http://localhost:3000/fr/articles/sommeil-et-douleur',
        'x-default': 'http://localhost:3000/en/articles/sleep-and-pain',
      },
    });
  });

  it('names the same ones in French, so that each confirms the other', () => {
    expect(pageMetadata({ ...page, locale: 'fr-CA', path: '/fr/articles/sommeil-et-douleur', twins }).alternates).toMatchObject({
      canonical: 'http://localhost:3000/fr/articles/sommeil-et-douleur',
      languages: {
        en: 'http://localhost:3000/en/articles/sleep-and-pain',
        'fr-CA': 'http://localhost:3000/fr/articles/sommeil-et-douleur',
        'x-default': 'http://localhost:3000/en/articles/sleep-and-pain',
      },
    });
  });

  it('tells social networks its language and the other one', () => {
    expect(pageMetadata({ ...page, locale: 'fr-CA', path: '/fr/articles/sommeil-et-douleur', twins }).openGraph).toMatchObject({
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
    const { alternates } = pageMetadata({ ...page, locale: 'en', twins: onlyEnglish });

    expect(alternates?.canonical).toBe('http://localhost:3000/en/articles/sleep-and-pain');
    expect(alternates).not.toHaveProperty('languages');
    expect(pageMetadata({ ...page, locale: 'en', twins: onlyEnglish }).openGraph).not.toHaveProperty('alternateLocale');
  });

  it('may be found in English', () => {
    expect(pageMetadata({ ...page, locale: 'en', twins: onlyEnglish })).not.toHaveProperty('robots');
  });

  it('is kept out of search engines under its French address, which points to the English page', () => {
    const metadata = pageMetadata({ ...page, locale: 'fr-CA', path: '/fr/articles/sleep-and-pain', twins: onlyEnglish });

    expect(metadata.robots).toEqual({ index: false });
    expect(metadata.alternates?.canonical).toBe('http://localhost:3000/en/articles/sleep-and-pain');
    expect(metadata.alternates).not.toHaveProperty('languages');
    expect(metadata.alternates?.types).not.toHaveProperty('text/markdown');
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

  it('ends with a clause rather than in the middle of one', () => {
    const title = 'La kétamine\u00a0: non autorisée contre la fibromyalgie, sans bienfait durable démontré';

    expect(pageMetadata({ ...page, locale: 'fr-CA', twins, title }).title).toBe('La kétamine\u00a0: non autorisée contre la fibromyalgie');
  });

  it('is the short one where no clause fits', () => {
    const title = 'La thérapie cognitivo-comportementale (TCC) et la fibromyalgie';

    expect(pageMetadata({ ...page, locale: 'fr-CA', twins, title, shortTitle: 'Thérapie cognitivo-comporte\u00admentale' }).title).toBe(
      'Thérapie cognitivo-comportementale | Andante',
    );
  });
});

describe('a page that is shared', () => {
  it('shows the picture of the site, described in its language', () => {
    expect(pageMetadata({ ...page, locale: 'fr-CA', twins }).openGraph).toMatchObject({
      type: 'website',
      images: [
        {
          url: 'http://localhost:3000/share/fr/andante.png',
          width: 1200,
          height: 630,
          alt: 'Comprendre vos options avant d’en choisir une. Andante, une clinique fictive.',
        },
      ],
    });
  });

  it('shows its own picture and its dates when it is an article, and names its twin in Markdown', () => {
    const article = { image: '/share/en/sleep.png', imageAlt: 'Fibromyalgia.', published: '2026-03-02', updated: '2026-06-01' };
    const metadata = pageMetadata({ ...page, locale: 'en', twins, article });

    expect(metadata.openGraph).toMatchObject({
      type: 'article',
      publishedTime: '2026-03-02',
      modifiedTime: '2026-06-01',
      images: [{ url: 'http://localhost:3000/share/en/sleep.png', alt: 'Fibromyalgia.' }],
    });
    expect(metadata.alternates?.types?.['text/markdown']).toEqual([{ url: '/en/articles/sleep-and-pain.md', title: 'Sleep and pain' }]);
  });
});

it('every page names the feeds and the manifest of its language', () => {
  const metadata = pageMetadata({ ...page, locale: 'fr-CA', twins });

  expect(metadata.manifest).toBe('/fr/manifest.webmanifest');
  expect(metadata.alternates?.types).toMatchObject({
    'application/atom+xml': [{ url: '/fr/feed.xml', title: 'Andante, articles en français' }],
    'application/feed+json': [{ url: '/fr/feed.json', title: 'Andante, articles en français' }],
  });
});
