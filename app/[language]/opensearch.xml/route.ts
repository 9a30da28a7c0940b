import { segments } from '#lib/i18n/locales.ts';
import { openSearchDescription } from '#lib/seo/open-search.ts';
import { textPerLanguage } from '#lib/seo/text-response.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return segments.map((language) => ({ language }));
}

export const GET = textPerLanguage('application/opensearchdescription+xml', openSearchDescription);
