import { preload } from 'react-dom';
import { assetUrl, inlineScript } from '#lib/assets.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { homePath } from '#lib/i18n/routing.ts';
import { siteName } from '#lib/site.ts';

const fonts = ['/fonts/petrona-1.woff2', '/fonts/atkinson-next-1.woff2'] as const;

/** Likely next pages are fetched when a reader rests on a link; a constant, so the policy allows it by its hash. */
const speculation = JSON.stringify({ prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] });

const theme = inlineScript('/scripts/theme.js');

/** The address of one of our own scripts. */
export function scriptUrl(
  name: 'comfort' | 'compare' | 'compare-page' | 'filter' | 'hours' | 'page' | 'read-aloud' | 'reading' | 'request' | 'search' | 'theme',
): string {
  return assetUrl(`/scripts/${name}.js`);
}

type Props = {
  /** The language whose search a browser may offer; absent on a page outside both. */
  locale?: Locale;
};

/** What every page’s head holds besides its metadata: fonts, our two small scripts, the site’s search, and hints for the next page. */
export function SiteHead({ locale }: Props) {
  for (const font of fonts) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <>
      {/* In the page itself, under its hash: a chosen theme is there before anything is drawn, and nothing is waited for. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours, not content */}
      <script id="theme" dangerouslySetInnerHTML={{ __html: theme }} />
      <script src={scriptUrl('page')} defer data-comfort={scriptUrl('comfort')} />
      {locale && (
        <link rel="search" type="application/opensearchdescription+xml" title={siteName} href={`${homePath(locale)}/opensearch.xml`} />
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, not content */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
    </>
  );
}
