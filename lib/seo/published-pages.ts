import type { CollectionName } from '../content/collection-name.ts';
import { collectionNames, collections } from '../content/collections.ts';
import { twinsOf } from '../content/entry-address.ts';
import type { Library } from '../content/library.ts';
import type { AnyWorded } from '../content/texts.ts';
import type { Section, Twins } from '../i18n/routing.ts';
import { homeTwins, sectionTwins, sharedTwins } from '../i18n/routing.ts';

/** A page that search engines may list, in each language it is written in. */
export type PublishedPage = {
  twins: Twins;
  /** The day its words last changed, YYYY-MM-DD; absent where the content gives no date, as a guess would be worse than none. */
  updated?: string;
};

/** Sections that are one page each and hold nothing of the content folder. */
const withoutContent: readonly Section[] = ['search', 'request'];

/** Every page of the site that search engines may list; a reference that nobody has read is left out. */
export function publishedPages(library: Library): PublishedPage[] {
  return [
    { twins: homeTwins, ...latestDay(library.articles) },
    { ...plain('corrections'), ...latestOf([...library.corrections, ...library.withdrawn].map(({ on }) => on)) },
    ...collectionNames.flatMap((name) => [...(name === 'pages' ? withoutContent.map(plain) : []), ...pagesOf(name, library)]),
  ];
}

function plain(section: Section): PublishedPage {
  return { twins: sectionTwins(section) };
}

/** The pages that list a collection, then the page of each entry. */
function pagesOf(name: CollectionName, library: Library): PublishedPage[] {
  const lists = collections[name].lists.map(plain);
  if (name === 'terms') return lists;
  if (name === 'references')
    return [
      ...lists,
      ...[...library[name].values()].filter(({ verified }) => verified).map(({ id }) => ({ twins: sharedTwins('evidence', id) })),
    ];
  const entries: readonly AnyWorded[] = library[name];
  return [
    ...lists.map((list) => ({ ...list, ...latestDay(entries) })),
    ...entries.map((entry) => ({ twins: twinsOf(entry), ...latestDay([entry]) })),
  ];
}

/** A list changes when the last of what it lists does. */
function latestDay(entries: readonly { meta: object }[]): { updated?: string } {
  return latestOf(entries.flatMap(({ meta }) => ('updated' in meta && typeof meta.updated === 'string' ? [meta.updated] : [])));
}

function latestOf(days: readonly string[]): { updated?: string } {
  const updated = days.toSorted().at(-1);
  return updated === undefined ? {} : { updated };
}
