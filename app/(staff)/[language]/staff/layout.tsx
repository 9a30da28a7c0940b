import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { scriptUrl } from '#app/site-head.tsx';
import { FailureWords } from '#components/staff/failure-words.client.tsx';
import { brand } from '#lib/brand.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import '../../../globals.css';
import '../../../styles/staff.css';
import '../../../styles/inbox.css';
import '../../../styles/staff-content.css';

type Props = { children: ReactNode };

/** Every page here is made for whoever asks, and never kept. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Staff');
  return { title: t('area'), robots: { index: false, follow: false }, icons: { icon: '/icons/favicon.svg' } };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: brand.band },
    { media: '(prefers-color-scheme: dark)', color: brand.bandAtNight },
  ],
};

export default async function StaffLayout({ children }: Props) {
  const t = await getTranslations('Staff.failed');
  const failure = { title: t('title'), lead: t('lead'), again: t('again') };
  return (
    // theme.js adds attributes to <html> before React looks at it.
    <html lang={await currentLocale()} suppressHydrationWarning>
      <head>
        <script src={scriptUrl('theme')} async />
        <script src={scriptUrl('page')} defer />
      </head>
      <body className="staff">
        <FailureWords words={failure}>{children}</FailureWords>
      </body>
    </html>
  );
}
