import type { MetadataRoute } from 'next';
import { locales } from '../i18n/locales.ts';
import { homePath, sectionPath } from '../i18n/routing.ts';
import { absoluteUrl } from '../site.ts';

/** What crawlers may read: everything but staff pages, drafts, receipts and interfaces; of a preview, nothing. */
export function robotRules(preview: boolean): MetadataRoute.Robots {
  if (preview) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/api',
        '/staff',
        // Below the page where a request begins are drafts and receipts of one person.
        ...locales.flatMap((locale) => [`${homePath(locale)}/staff`, `${sectionPath('request', locale)}/`]),
      ],
    },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
