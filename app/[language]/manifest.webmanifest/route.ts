import { segments } from '#lib/i18n/locales.ts';
import { textPerLanguage } from '#lib/seo/text-response.ts';
import { webManifest } from '#lib/seo/web-manifest.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return segments.map((language) => ({ language }));
}

export const GET = textPerLanguage('application/manifest+json', (locale) => JSON.stringify(webManifest(locale)));
