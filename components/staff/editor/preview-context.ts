import type { BodyContext, Vocabulary } from '#components/mdx/context.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Article, Library } from '#lib/content/library.ts';
import { otherLocale } from '#lib/i18n/locales.ts';
import type { PreviewTree } from '#lib/staff/editor/messages.ts';

const facts = ['references', 'terms'];
const worded = ['articles', 'conditions', 'treatments', 'pages', 'authors', 'locations', 'notices'];

/**
 * What the parts of a preview need to know, from what the server sent along with the text.
 *
 * @param pictures the address below which those who write see pictures
 */
export function previewContext(tree: PreviewTree, id: string, vocabulary: Vocabulary, pictures: string): BodyContext {
  const { locale, named, images, stale, nodes } = tree;
  const held = (collection: string) => named.filter((one) => one.collection === collection);
  const library = Object.fromEntries([
    ...facts.map((name) => [name, new Map(held(name).map((one) => [one.id, one.entry]))]),
    ...worded.map((name) => [name, held(name).map((one) => one.entry)]),
  ]) as unknown as Library;
  const article = { collection: 'articles', id, images: new Map(images) } as unknown as Article;
  const other = otherLocale(locale);
  const behind = new Map(stale.map(([anchor, since]) => [anchor, { since, locale: other, address: `#${anchor}` }]));
  return { locale, library, citations: indexCitations(nodes), article, stale: behind, vocabulary, pictures };
}
