import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteHead } from '#app/site-head.tsx';
import { brand } from '#lib/brand.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { segments } from '#lib/i18n/locales.ts';
import { siteUrl } from '#lib/site.ts';
import '../globals.css';

type Props = { children: ReactNode };

export const dynamicParams = false;

export function generateStaticParams() {
  return segments.map((language) => ({ language }));
}

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  icons: { icon: '/icons/favicon.svg', apple: '/icons/apple-touch-icon.png' },
  // Numbers are linked by hand: what a phone guesses is often a dose or a reference.
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: brand.band },
    { media: '(prefers-color-scheme: dark)', color: brand.bandAtNight },
  ],
};

export default async function RootLayout({ children }: Props) {
  // biome-ignore lint/style/noProcessEnv: spelled out for the bundler, which drops the branch from the production build
  const development = process.env.NODE_ENV === 'development' ? (await import('#app/development-notice.tsx')).developmentNotice() : null;
  const locale = await currentLocale();
  return (
    // theme.js adds attributes to <html> before React looks at it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <SiteHead locale={locale} />
      </head>
      <body>
        {development}
        {children}
      </body>
    </html>
  );
}
