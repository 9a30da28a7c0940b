import { expect, it } from 'vitest';
import type { Library } from '#lib/content/library.ts';
import { relatedArticles } from '#lib/content/queries.ts';
import { articleOf, builtLibrary } from '#tests/support/library.ts';

const library = builtLibrary();
type Shared = Pick<Library['articles'][number]['meta'], 'topic' | 'conditions' | 'treatments'>;

/** Ids offered after “Sleep and pain”, when the two other articles are about these things. */
function offeredAfterSleep(others: Record<'ketamine-trial' | 'moving-more', Shared>): string[] {
  const articles = library.articles.map((article) => ({ ...article, meta: { ...article.meta, ...others[article.id as 'moving-more'] } }));
  const changed = { ...library, articles };
  return relatedArticles(changed, articleOf(changed, 'sleep-and-pain')).map(({ id }) => id);
}

const elsewhere: Shared = { topic: 'evidence', conditions: ['fibromyalgia'], treatments: [] };

it('of two articles that share as many conditions and treatments, the one of the same topic comes first', () => {
  expect(offeredAfterSleep({ 'ketamine-trial': elsewhere, 'moving-more': elsewhere })).toEqual(['ketamine-trial', 'moving-more']);
  expect(offeredAfterSleep({ 'ketamine-trial': elsewhere, 'moving-more': { ...elsewhere, topic: 'living' } })).toEqual([
    'moving-more',
    'ketamine-trial',
  ]);
});

it('an article that shares the topic and nothing else is still offered', () => {
  const apart: Shared = { topic: 'evidence', conditions: [], treatments: [] };

  expect(offeredAfterSleep({ 'ketamine-trial': apart, 'moving-more': { ...apart, topic: 'living' } })).toEqual(['moving-more']);
});
