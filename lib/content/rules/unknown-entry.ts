import { locales } from '../../i18n/locales.ts';
import type { BodyNode } from '../body.ts';
import { headings, isComponent, refsOf, walk } from '../body.ts';
import type { Article, Library } from '../library.ts';
import type { Place, Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { everyEntry, textsOf } from '../texts.ts';

/** Every id named in a file must be the id of something that exists: people, references, pictures, linked pages. */
export function unknownEntry(library: Library): Problem[] {
  // An entry whose file could not be read exists all the same.
  const unread = (file: RegExp): string[] => [...library.incomplete].flatMap((path) => file.exec(path)?.[1] ?? []);
  const people = [...library.authors.map(({ id }) => id), ...unread(/^content\/authors\/([^/]+)\/meta\.yaml$/)];
  const references = [...library.references.keys(), ...unread(/^content\/references\/([^/]+)\.yaml$/)];
  const articles = [...library.articles.map(({ id }) => id), ...unread(/^content\/articles\/([^/]+)\/meta\.yaml$/)];
  const treatments = [...library.treatments.map(({ id }) => id), ...unread(/^content\/treatments\/([^/]+)\/meta\.yaml$/)];
  const terms = [...library.terms.keys(), ...unread(/^content\/glossary\/([^/]+)\.yaml$/)];
  const known = (ids: readonly string[], id: string, what: string, place: Place): Problem[] =>
    ids.includes(id) ? [] : [error(place, `There is no ${what} “${id}”.`, suggest(id, ids) || 'Add it, or remove what names it.')];

  const inMeta = library.articles.flatMap(({ meta, placeOf }) => [
    ...meta.authors.flatMap((id, index) => known(people, id, 'person', placeOf(['authors', index]))),
    ...(meta.reviewer === undefined ? [] : known(people, meta.reviewer, 'person', placeOf(['reviewer']))),
    ...meta.treatments.flatMap((id, index) => known(treatments, id, 'treatment', placeOf(['treatments', index]))),
    ...meta.references.flatMap((id, index) => known(references, id, 'reference', placeOf(['references', index]))),
  ]);
  const inLocations = library.locations.flatMap(({ meta, placeOf }) =>
    meta.people.flatMap((id, index) => known(people, id, 'person', placeOf(['people', index]))),
  );

  const inNode = (node: BodyNode, owner: Article | undefined, anchors: readonly string[]): Problem[] => {
    if (node.type === 'component') {
      const cited = refsOf(node).flatMap((id) => known(references, id, 'reference', node.place));
      const picture = isComponent(node, 'Figure')
        ? known([...(owner?.images.keys() ?? [])], node.attributes.image, 'picture', node.place)
        : [];
      const compared = isComponent(node, 'TreatmentTable')
        ? node.attributes.ids.flatMap((id) => known(treatments, id, 'treatment', node.place))
        : [];
      const defined = isComponent(node, 'Term') ? known(terms, node.attributes.id, 'word in the glossary named', node.place) : [];
      return [...cited, ...picture, ...compared, ...defined];
    }
    if (node.type !== 'link') return [];
    const { target } = node;
    if (target.kind === 'anchor') return library.incomplete.has(node.place.file) ? [] : known(anchors, target.anchor, 'anchor', node.place);
    if (target.kind === 'author') return known(people, target.id, 'person', node.place);
    if (target.kind === 'treatment') return known(treatments, target.id, 'treatment', node.place);
    if (target.kind !== 'article') return [];
    const article = library.articles.find(({ id }) => id === target.id);
    if (!article) return known(articles, target.id, 'article', node.place);
    if (target.anchor === undefined || locales.some((locale) => library.incomplete.has(`content/articles/${target.id}/${locale}.mdx`)))
      return [];
    const sections = [...new Set(textsOf(article).flatMap(({ text }) => anchorsIn(text.body)))];
    return known(sections, target.anchor, `section of “${target.id}” named`, node.place);
  };

  const inText = everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) => {
      const anchors = anchorsIn(text.body);
      return [...walk(text.body)].flatMap((node) => inNode(node, 'images' in entry ? entry : undefined, anchors));
    }),
  );
  return [...inMeta, ...inLocations, ...inText];
}

function anchorsIn(body: readonly BodyNode[]): string[] {
  return headings(body).flatMap(({ id }) => (id === '' ? [] : [id]));
}
