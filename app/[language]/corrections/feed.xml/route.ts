import { loadLibrary } from '#lib/content/load.ts';
import { segments } from '#lib/i18n/locales.ts';
import { correctionsFeed } from '#lib/seo/corrections-feed.ts';
import { textPerLanguage } from '#lib/seo/text-response.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return segments.map((language) => ({ language }));
}

export const GET = textPerLanguage('application/atom+xml', (locale) => correctionsFeed(loadLibrary(), locale));
