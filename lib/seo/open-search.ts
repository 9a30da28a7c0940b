import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { absoluteUrl, siteName } from '../site.ts';
import { escapeMarkup } from './escape.ts';
import { searchTemplate } from './structured-data/website.ts';

/** Tells a browser how to search the site in one language (OpenSearch 1.1). */
export function openSearchDescription(locale: Locale): string {
  const { SearchEngine } = messagesFor(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(siteName)}</ShortName>
  <Description>${escapeMarkup(SearchEngine.description)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${escapeMarkup(absoluteUrl('/icons/icon-192.png'))}</Image>
  <Url type="text/html" method="get" template="${escapeMarkup(searchTemplate(locale, 'searchTerms'))}"/>
</OpenSearchDescription>
`;
}
