import { loadLibrary } from '#lib/content/load.ts';
import { entryPath } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
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
      sectionPath('glossary', locale),
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
