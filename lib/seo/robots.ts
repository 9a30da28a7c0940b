import type { MetadataRoute } from 'next';
import { locales } from '../i18n/locales.ts';
import { homePath } from '../i18n/routing.ts';
import { absoluteUrl } from '../site.ts';

/** Where the request for a consultation begins; what lies below it are drafts and receipts of one person. */
const requests = { en: 'request', 'fr-CA': 'demande' } as const;

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
        ...locales.flatMap((locale) => [`${homePath(locale)}/staff`, `${homePath(locale)}/${requests[locale]}/`]),
      ],
    },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
