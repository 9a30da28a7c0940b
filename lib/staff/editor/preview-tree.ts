import { staleTwins } from '../../check/stale-twins.ts';
import type { BodyNode } from '../../content/body.ts';
import { walk } from '../../content/body.ts';
import { collections } from '../../content/collections.ts';
import { crossReferencesIn } from '../../content/cross-references.ts';
import type { Library } from '../../content/library.ts';
import type { Named } from '../../content/names-in.ts';
import { namesIn } from '../../content/names-in.ts';
import type { AnyWorded } from '../../content/texts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { NamedEntry, PreviewTree } from './messages.ts';

/** What the preview of one language of an entry is drawn from; `undefined` where its text cannot be read. */
export function previewTree(entry: AnyWorded | undefined, library: Library, locale: Locale): PreviewTree | undefined {
  const text = entry?.texts[locale];
  if (!entry || !text) return undefined;
  const words: { title?: string; displayName?: string; lead?: string } = text.words;
  const stale = entry.collection === 'articles' ? staleTwins('articles', entry, locale) : new Map();
  return {
    locale,
    title: words.title ?? words.displayName ?? '',
    lead: words.lead,
    nodes: text.body,
    named: namedEntries(text.body, library),
    images: 'images' in entry ? [...entry.images] : [],
    stale: [...stale].map(([anchor, { since }]) => [anchor, since]),
  };
}

function namedEntries(nodes: readonly BodyNode[], library: Library): NamedEntry[] {
  const ahead = walk(nodes).flatMap(namesIn);
  const named = new Map<string, NamedEntry>();
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const key = `${next.collection}/${next.id}`;
    const entry = named.has(key) ? undefined : (find(next, library) ?? (next.isLink ? { id: next.id, texts: {} } : undefined));
    if (!entry) continue;
    named.set(key, { collection: next.collection, id: next.id, entry: withoutBodies(entry) });
    if (next.collection === 'treatments') ahead.push(...crossReferencesIn(collections.treatments.meta, (entry as AnyWorded).meta));
  }
  return [...named.values()];
}

function find({ collection, id }: Named, library: Library): object | undefined {
  const held = library[collection];
  return held instanceof Map ? held.get(id) : (held as readonly AnyWorded[]).find((entry) => entry.id === id);
}

/**
 * A preview shows the names, addresses and facts of another entry, and never its text. One that nobody can read now, or a link to one
 * that is not there, as half a name is not, goes by its id: the list of problems says what is wrong, and the page stays.
 */
function withoutBodies(entry: object): object {
  const made = known.get(entry) ?? withoutItsBodies(entry);
  known.set(entry, made);
  return made;
}

/** An entry that has not changed is given as the same object, so that it is not sent again. */
const known = new WeakMap<object, object>();

function withoutItsBodies(entry: object): object {
  const { placeOf: _, ...facts } = entry as { placeOf?: unknown };
  if (!('texts' in entry)) return facts;
  const { id, texts } = entry as AnyWorded;
  const words = locales.flatMap((locale) => (texts[locale] ? [[locale, texts[locale].words] as const] : []));
  const byId = { title: id, shortTitle: id, displayName: id, slug: id };
  const short = (words.length > 0 ? words : locales.map((locale) => [locale, byId] as const)).map(([locale, its]) => [
    locale,
    { words: its, body: [] },
  ]);
  return { ...facts, texts: Object.fromEntries(short), translation: undefined, review: undefined };
}
