import type { BodyNode } from '../../../content/body.ts';
import { headings, isComponent, walk } from '../../../content/body.ts';
import type { CollectionName } from '../../../content/collection-name.ts';
import { collections, factsNames, fileOf } from '../../../content/collections.ts';
import { crossReferencesIn } from '../../../content/cross-references.ts';
import type { Library } from '../../../content/library.ts';
import { linkCollections } from '../../../content/link-path.ts';
import type { Place, Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { suggest } from '../../../content/suggest.ts';
import type { AnyWorded } from '../../../content/texts.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import { entryOf } from '../../../content/vocabulary.ts';
import { locales } from '../../../i18n/locales.ts';
import type { LibraryRule } from '../../rule.ts';

/** Every id named in a file must be the id of something that exists: whatever its schema says, pictures, linked pages, anchors. */
export const unknownEntry: LibraryRule = {
  name: 'unknown-entry',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  const inFacts = factsNames.flatMap((name) =>
    [...library[name].values()].flatMap((entry) =>
      crossReferencesIn(collections[name].facts, entry).flatMap(({ collection, id, path }) =>
        named(library, collection, id, entry.placeOf(path)),
      ),
    ),
  );
  const inEntries = everyEntry(library).flatMap((entry) => [
    ...crossReferencesIn(collections[entry.collection].meta, entry.meta).flatMap(({ collection, id, path }) =>
      named(library, collection, id, entry.placeOf(path)),
    ),
    ...textsOf(entry).flatMap(({ text: { body } }) => {
      const anchors = anchorsIn(body);
      return walk(body).flatMap((node) => inNode(node, entry, anchors, library));
    }),
  ]);
  return oncePerFile([...inFacts, ...inEntries]);
}

/** One slip, such as a file that was renamed, may be met in fifty places of a page: the first of them is told, with how many there are. */
function oncePerFile(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, ({ file, arguments: { kind, id, owner } }) => JSON.stringify([file, kind, id, owner]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, arguments: { ...first.arguments, count: others.length + 1 } }] : [],
  );
}

function named(library: Library, collection: CollectionName, id: string, place: Place): Problem[] {
  const held = library[collection];
  if (held instanceof Map && held.has(id)) return [];
  const ids = 'keys' in held && held instanceof Map ? [...held.keys()] : [...held.values()].map((entry) => entry.id);
  // An entry whose file could not be read exists all the same.
  if (ids.includes(id) || library.incomplete.has(fileOf(collection, id))) return [];
  const owner = bySlug(
    everyEntry(library).filter((entry) => entry.collection === collection),
    id,
  );
  return owner
    ? [found('unknown-entry.named', place, { kind: collection, id, owner: '', hint: 'nearest', nearest: owner, list: '' })]
    : known(ids, id, collection, place);
}

/** The entry whose address ends like this in one of the languages: readers see that, and editors name the id. */
function bySlug(entries: readonly AnyWorded[], slug: string): string | undefined {
  return entries.find((entry) => textsOf(entry).some(({ text: { words } }) => 'slug' in words && words.slug === slug))?.id;
}

function known(ids: readonly string[], id: string, kind: string, place: Place, owner = ''): Problem[] {
  return ids.includes(id) ? [] : [found('unknown-entry.named', place, { kind, id, owner, ...suggest(id, ids) })];
}

function inNode(node: BodyNode, owner: AnyWorded, anchors: readonly string[], library: Library): Problem[] {
  if (node.type === 'component') {
    const entries = crossReferencesIn(entryOf(node.name).attributes, node.attributes).flatMap(({ collection, id }) =>
      named(library, collection, id, node.place),
    );
    const pictures = 'images' in owner ? [...owner.images.keys()] : [];
    return isComponent(node, 'Figure') ? [...entries, ...known(pictures, node.attributes.image, 'picture', node.place)] : entries;
  }
  if (node.type !== 'link' || node.target.kind === 'url' || node.target.kind === 'section') return [];
  const { target } = node;
  if (target.kind === 'anchor') return library.incomplete.has(node.place.file) ? [] : known(anchors, target.anchor, 'anchor', node.place);
  const collection = linkCollections[target.kind];
  const entry = library[collection].find(({ id }) => id === target.id);
  if (!entry) return named(library, collection, target.id, node.place);
  const files = locales.map((locale) => `content/${collections[collection].folder}/${target.id}/${locale}.mdx`);
  if (target.anchor === undefined || files.some((file) => library.incomplete.has(file))) return [];
  const sections = [...new Set(textsOf(entry).flatMap(({ text }) => anchorsIn(text.body)))];
  return known(sections, target.anchor, 'section', node.place, target.id);
}

function anchorsIn(body: readonly BodyNode[]): string[] {
  return headings(body).flatMap(({ id }) => (id === '' ? [] : [id]));
}
