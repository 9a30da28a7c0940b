import type { MetadataRoute } from 'next';
import type { Library } from '../content/library.ts';
import { locales } from '../i18n/locales.ts';
import { absoluteUrl } from '../site.ts';
import { languageAlternates } from './metadata.ts';
import { publishedPages } from './published-pages.ts';

/** Every listed page once per language, with its twins and the day its words last changed. */
export function siteMap(library: Library): MetadataRoute.Sitemap {
  return publishedPages(library).flatMap(({ twins, updated }) => {
    const complete = locales.every((locale) => twins[locale] !== undefined);
    return Object.values(twins).map((path) => ({
      url: absoluteUrl(path),
      ...(updated === undefined ? {} : { lastModified: updated }),
      ...(complete ? { alternates: { languages: languageAlternates(twins) } } : {}),
    }));
  });
}
