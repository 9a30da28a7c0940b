import type { Library } from '../content/library.ts';
import { entryTwins } from '../content/queries.ts';
import type { Section, Twins } from '../i18n/routing.ts';
import { homeTwins, sectionTwins, sharedTwins } from '../i18n/routing.ts';

/** A page that search engines may list, in each language it is written in. */
export type PublishedPage = {
  twins: Twins;
  /** The day its words last changed, YYYY-MM-DD; absent where the content gives no date, as a guess would be worse than none. */
  updated?: string;
};

/** Every page of the site that search engines may list; a reference that nobody has read is left out. */
export function publishedPages(library: Library): PublishedPage[] {
  const { articles, authors, conditions, locations, notices, references, treatments } = library;
  const latest = latestDay(articles);
  const howCareWorks = library.pages.find(({ id }) => id === 'how-care-works');
  const plain = (section: Section): PublishedPage => ({ twins: sectionTwins(section) });
  return [
    { twins: homeTwins, ...latest },
    { twins: sectionTwins('articles'), ...latest },
    ...articles.map((article) => ({ twins: entryTwins('articles', article), updated: article.meta.updated })),
    { twins: sectionTwins('conditions'), ...latestDay(conditions) },
    ...conditions.map((condition) => ({ twins: entryTwins('conditions', condition), updated: condition.meta.updated })),
    { twins: sectionTwins('treatments'), ...latestDay(treatments) },
    { twins: sectionTwins('compare'), ...latestDay(treatments) },
    ...treatments.map((treatment) => ({ twins: entryTwins('treatments', treatment), updated: treatment.meta.updated })),
    plain('evidence'),
    ...[...references.values()].filter(({ verified }) => verified).map(({ id }) => ({ twins: sharedTwins('evidence', id) })),
    plain('glossary'),
    plain('search'),
    plain('request'),
    { twins: sectionTwins('howCareWorks'), ...(howCareWorks ? { updated: howCareWorks.meta.updated } : {}) },
    plain('team'),
    ...authors.map((author) => ({ twins: entryTwins('team', author) })),
    plain('locations'),
    ...locations.map((location) => ({ twins: entryTwins('locations', location) })),
    ...notices.map((notice) => ({ twins: entryTwins('legal', notice), updated: notice.meta.updated })),
  ];
}

/** A list changes when the last of what it lists does. */
function latestDay(entries: readonly { meta: { updated: string } }[]): { updated?: string } {
  const updated = entries
    .map(({ meta }) => meta.updated)
    .sort()
    .at(-1);
  return updated === undefined ? {} : { updated };
}
