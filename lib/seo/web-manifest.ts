import type { MetadataRoute } from 'next';
import { brand } from '../brand.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { homePath } from '../i18n/routing.ts';
import { siteName } from '../site.ts';

/** What a telephone needs to keep the site on its first screen, in one language. */
export function webManifest(locale: Locale): MetadataRoute.Manifest {
  return {
    id: homePath(locale),
    name: siteName,
    short_name: siteName,
    description: messagesFor(locale).Home.description,
    lang: locale,
    dir: 'ltr',
    start_url: homePath(locale),
    scope: homePath(locale),
    display: 'browser',
    background_color: brand.canvas,
    theme_color: brand.band,
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
