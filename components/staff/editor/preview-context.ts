import type { BodyContext, Vocabulary } from '#components/mdx/context.ts';
import type { BodyNode } from '#lib/content/body.ts';
import { walk } from '#lib/content/body.ts';
import type { CitationIndex } from '#lib/content/citations.ts';
import type { Article, Library } from '#lib/content/library.ts';
import { otherLocale } from '#lib/i18n/locales.ts';
import type { PreviewTree } from '#lib/staff/editor/messages.ts';

const facts = ['references', 'terms'];
const worded = ['articles', 'conditions', 'treatments', 'pages', 'authors', 'locations', 'notices'];

/** What the parts of a preview need to know besides the numbers of citations. */
export type Surroundings = Omit<BodyContext, 'citations'>;

/** What comes with a text, besides the text. */
type Beside = Pick<PreviewTree, 'locale' | 'named' | 'images' | 'stale'>;

/**
 * What the parts of a preview need to know, from what the server sent along with the text.
 *
 * @param pictures the address below which those who write see pictures
 */
export function surroundingsOf(tree: Beside, id: string, vocabulary: Vocabulary, pictures: string): Surroundings {
  const { locale, named, images, stale } = tree;
  const held = (collection: string) => named.filter((one) => one.collection === collection);
  const library = Object.fromEntries([
    ...facts.map((name) => [name, new Map(held(name).map((one) => [one.id, one.entry]))]),
    ...worded.map((name) => [name, held(name).map((one) => one.entry)]),
  ]) as unknown as Library;
  const article = { collection: 'articles', id, images: new Map(images) } as unknown as Article;
  const other = otherLocale(locale);
  const behind = new Map(stale.map(([anchor, since]) => [anchor, { since, locale: other, address: `#${anchor}` }]));
  return { locale, library, article, stale: behind, vocabulary, pictures };
}

const inBlock = new WeakMap<BodyNode, readonly BodyNode[]>();

/** The numbers and anchors of the citations in a block: a block that has the same ones as before need not be drawn again for them. */
export function citationsIn(block: BodyNode, { places }: CitationIndex): string {
  const nodes = inBlock.get(block) ?? walk([block]).filter((node) => places.has(node));
  inBlock.set(block, nodes);
  return nodes
    .flatMap((node) => places.get(node) ?? [])
    .map(({ number, id }) => `${number} ${id}`)
    .join();
}
