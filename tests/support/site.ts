import type { Entry } from '#lib/content/library.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { entryPath } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Section } from '#lib/i18n/routing.ts';
import { homePath, pagePath, sectionPath } from '#lib/i18n/routing.ts';

/** A page of the site: where it is, in which language, and the status it answers with. */
export type Page = { path: string; locale: Locale; status: number };

/** Every page of the built site, unknown addresses included. */
export function everyPage(): Page[] {
  const library = loadLibrary();
  return locales.flatMap((locale) => [
    ...[
      homePath(locale),
      sectionPath('articles', locale),
      sectionPath('evidence', locale),
      `${sectionPath('evidence', locale)}?treatment=ketamine&kind=trials&direction=sideways`,
      // One of each: with a chart, never read, a notice on the web, a guideline.
      ...['noppers2011', 'sorensen1997', 'fda2023', 'cohen2018'].map((id) => pagePath('evidence', locale, id)),
      sectionPath('team', locale),
      sectionPath('treatments', locale),
      sectionPath('compare', locale),
      sectionPath('conditions', locale),
      sectionPath('howCareWorks', locale),
      sectionPath('locations', locale),
      sectionPath('request', locale),
      `${sectionPath('request', locale)}?notice=lost`,
      sectionPath('requestProblem', locale),
      sectionPath('glossary', locale),
      sectionPath('search', locale),
      `${sectionPath('search', locale)}?q=ketamine`,
      ...library.articles.map((article) => entryPath('articles', article, locale)),
      ...library.authors.map((author) => entryPath('team', author, locale)),
      ...library.treatments.map((treatment) => entryPath('treatments', treatment, locale)),
      ...library.conditions.map((condition) => entryPath('conditions', condition, locale)),
      ...library.locations.map((location) => entryPath('locations', location, locale)),
      ...library.notices.map((notice) => entryPath('legal', notice, locale)),
    ].map((path) => ({ path, locale, status: 200 })),
    { path: `${homePath(locale)}/no-such-page`, locale, status: 404 },
  ]);
}

/** The two addresses of the flagship article. */
export function flagship(): Record<Locale, string> {
  const article = loadLibrary().articles.find(({ id }) => id === 'fibromyalgia-ketamine');
  if (!article) throw new Error('The flagship article is missing.');
  return { en: entryPath('articles', article, 'en'), 'fr-CA': entryPath('articles', article, 'fr-CA') };
}

/** One page of each kind in a language; of a collection, its first. */
export function onePageOfEachKind(locale: Locale): string[] {
  const library = loadLibrary();
  const first = (section: Section, entries: readonly Entry<unknown, { slug: string }>[]) =>
    entries.slice(0, 1).map((entry) => entryPath(section, entry, locale));
  return [
    homePath(locale),
    ...(['articles', 'conditions', 'treatments', 'compare', 'locations', 'team', 'glossary', 'evidence', 'howCareWorks'] as const).map(
      (section) => sectionPath(section, locale),
    ),
    flagship()[locale],
    ...first('conditions', library.conditions),
    ...first('treatments', library.treatments),
    ...first('locations', library.locations),
    ...first('team', library.authors),
    pagePath('evidence', locale, 'noppers2011'),
    ...first('legal', library.notices),
  ];
}
