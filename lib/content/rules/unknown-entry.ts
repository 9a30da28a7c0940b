import { headings, isComponent, refsOf, walk } from '../body.ts';
import type { BodyNode } from '../body.ts';
import type { Article, Library } from '../library.ts';
import { error } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { textsOf } from '../texts.ts';

/** Every id named in a file must be the id of something that exists: people, references, pictures, linked pages. */
export function unknownEntry(library: Library): Problem[] {
  const people = library.authors.map(({ id }) => id);
  const references = [...library.references.keys()];
  const articles = library.articles.map(({ id }) => id);
  const known = (ids: readonly string[], id: string, what: string, place: Place): Problem[] =>
    ids.includes(id) ? [] : [error(place, `There is no ${what} “${id}”.`, suggest(id, ids))];

  const inMeta = library.articles.flatMap(({ meta, placeOf }) => [
    ...meta.authors.flatMap((id, index) => known(people, id, 'person', placeOf(['authors', index]))),
    ...(meta.reviewer === undefined ? [] : known(people, meta.reviewer, 'person', placeOf(['reviewer']))),
    ...meta.references.flatMap((id, index) => known(references, id, 'reference', placeOf(['references', index]))),
  ]);

  const inNode = (node: BodyNode, owner: Article | undefined, anchors: readonly string[]): Problem[] => {
    if (node.type === 'component') {
      const cited = refsOf(node).flatMap((id) => known(references, id, 'reference', node.place));
      const picture = isComponent(node, 'Figure') ? known([...(owner?.images.keys() ?? [])], node.attributes.image, 'picture', node.place) : [];
      return [...cited, ...picture];
    }
    if (node.type !== 'link') return [];
    const { target } = node;
    if (target.kind === 'anchor') return known(anchors, target.anchor, 'anchor', node.place);
    if (target.kind === 'author') return known(people, target.id, 'person', node.place);
    if (target.kind !== 'article') return [];
    const article = library.articles.find(({ id }) => id === target.id);
    if (!article) return known(articles, target.id, 'article', node.place);
    if (target.anchor === undefined) return [];
    const sections = Object.values(article.texts).flatMap(({ body }) => headings(body).map(({ id }) => id));
    return known(sections, target.anchor, `section of “${target.id}”`, node.place);
  };

  const inText = [...library.articles, ...library.authors, ...library.notices].flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) => {
      const anchors = headings(text.body).map(({ id }) => id);
      return [...walk(text.body)].flatMap((node) => inNode(node, 'images' in entry ? entry : undefined, anchors));
    }),
  );
  return [...inMeta, ...inText];
}
