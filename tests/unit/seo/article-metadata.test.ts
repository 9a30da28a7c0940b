import { expect, it } from 'vitest';
import { articleMetadata } from '#lib/seo/article-metadata.ts';
import { articleOf, builtLibrary } from '#tests/support/library.ts';

const library = builtLibrary();
const trial = articleOf(library, 'ketamine-trial');

it('the head of an article names its twin, its dates and a share image of its own', () => {
  expect(articleMetadata(trial, library, 'fr-CA', '/fr/articles/essai-ketamine')).toMatchObject({
    alternates: { canonical: expect.stringMatching(/\/fr\/articles\/essai-ketamine$/) },
    openGraph: {
      type: 'article',
      publishedTime: '2026-09-01',
      modifiedTime: '2026-10-05',
      images: [{ url: expect.stringMatching(/\/share\/fr\/ketamine-trial\.png$/) }],
    },
  });
});

it('says what the image shows without the title, so that no medicine is named where the page is shared', () => {
  const { openGraph } = articleMetadata(trial, library, 'en', '/en/articles/ketamine-trial');
  const [image] = [openGraph?.images].flat();

  expect(JSON.stringify(image).replace('ketamine-trial.png', '')).not.toMatch(/ketamine/i);
});
