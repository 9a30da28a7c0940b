import type { Graph } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { homePath, sectionPath } from '../../i18n/routing.ts';
import { absoluteUrl, siteName } from '../../site.ts';
import { organizationData, organizationId } from './organization.ts';

/** The name by which pages say that they belong to the site in their language. */
export function websiteId(locale: Locale): string {
  return `${absoluteUrl(homePath(locale))}#website`;
}

/** An address of the search page, with the place of the words as the reader of the template writes it. */
export function searchTemplate(locale: Locale, words: string): string {
  return `${absoluteUrl(sectionPath('search', locale))}?q={${words}}`;
}

/** What the home page says about the site and its publisher: who they are, that the clinic is fictional, and how to search. */
export function websiteData(locale: Locale): Graph {
  const { SiteFooter } = messagesFor(locale);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': websiteId(locale),
        url: absoluteUrl(homePath(locale)),
        name: siteName,
        inLanguage: locale,
        publisher: { '@id': organizationId },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: searchTemplate(locale, 'search_term_string') },
          // The form Google reads; schema.org writes it this way too.
          'query-input': 'required name=search_term_string',
        } as object as { '@type': 'SearchAction' },
      },
      {
        ...organizationData(),
        logo: absoluteUrl('/icons/icon-512.png'),
        description: SiteFooter.statement,
        disambiguatingDescription: SiteFooter.fictional,
      },
    ],
  };
}
