import { expect, it } from 'vitest';
import { withdrawnRedirects } from '#lib/content/addresses.ts';
import { correctedPages } from '#lib/content/corrections.ts';
import { correctionsFeed } from '#lib/seo/corrections-feed.ts';
import { builtLibrary } from '#tests/support/library.ts';

const library = builtLibrary({
  'content/corrections.yaml': `- on: 2026-11-20
  page: articles/sleep-and-pain
  said: { en: "We had written 63 of 100 <people>; the source says 36.", fr-CA: Nous avions écrit 63 sur 100; la source dit 36. }
- on: 2026-11-21
  page: articles/no-longer-there
  said: { en: Something else was wrong., fr-CA: Autre chose était faux. }
`,
  'content/withdrawn.yaml': `- section: articles
  id: gone-page
  on: 2026-11-03
  title: { en: Gone page, fr-CA: Page disparue }
  slugs: { en: [gone-page, gone], fr-CA: [page-disparue] }
  because: { en: It was out of date., fr-CA: Elle était dépassée. }
`,
});

it('readers find what was corrected or withdrawn, the latest first, each with its page in their language', () => {
  expect(correctedPages(library, 'fr-CA').map(({ on, page }) => [on, page?.path])).toEqual([
    ['2026-11-21', undefined],
    ['2026-11-20', '/fr/articles/sommeil-et-douleur'],
    ['2026-11-03', '/fr/retraits/articles-page-disparue'],
  ]);
});

it('the feed of corrections speaks the language of its readers and takes no sentence for markup', () => {
  const feed = correctionsFeed(library, 'en');

  expect(feed).toContain('xml:lang="en"');
  expect(feed).toContain('We had written 63 of 100 &lt;people&gt;');
  expect(feed).toContain('/en/corrections#2026-11-20-articles-sleep-and-pain');
});

it('every address that a withdrawn page has had leads to the page that says why', () => {
  expect(withdrawnRedirects(library.withdrawn).map(({ source, destination }) => `${source} → ${destination}`)).toEqual([
    '/en/articles/gone-page → /en/withdrawn/articles-gone-page',
    '/en/articles/gone-page.md → /en/withdrawn/articles-gone-page',
    '/en/articles/gone → /en/withdrawn/articles-gone-page',
    '/en/articles/gone.md → /en/withdrawn/articles-gone-page',
    '/fr/articles/page-disparue → /fr/retraits/articles-page-disparue',
    '/fr/articles/page-disparue.md → /fr/retraits/articles-page-disparue',
  ]);
});
