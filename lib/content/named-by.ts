import { walk } from './body.ts';
import type { FactsName } from './collections.ts';
import { collections, factsSchemaOf } from './collections.ts';
import { crossReferencesIn } from './cross-references.ts';
import type { FactsEntry } from './library.ts';
import type { Named } from './names-in.ts';
import { namesIn } from './names-in.ts';
import type { AnyWorded } from './texts.ts';
import { textsOf } from './texts.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * The entries that an entry names in its words, in reading order, and then in its facts, as `references/noppers2011`. An entry is read
 * through once, however many ask.
 */
export function namedBy(entry: AnyWorded): ReadonlySet<string> {
  return remembered(entry, () => [
    ...textsOf(entry).flatMap(({ text }) => walk(text.body).flatMap(namesIn)),
    ...crossReferencesIn(collections[entry.collection].meta, entry.meta),
  ]);
}

/** The entries that one of a collection of facts names. */
export function namedByFacts<Name extends FactsName>(collection: Name, entry: FactsEntry<Name>): ReadonlySet<string> {
  return remembered(entry, () => crossReferencesIn(factsSchemaOf(collection), entry));
}

function remembered(entry: object, read: () => readonly Named[]): ReadonlySet<string> {
  const names = known.get(entry) ?? new Set(read().map(({ collection, id }) => `${collection}/${id}`));
  known.set(entry, names);
  return names;
}
