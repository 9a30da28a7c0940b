import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClearThanks } from '#components/layout/clear-thanks.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('WasItClear')]);
  return sectionMetadata('wasItClear', locale, { title: t('thanks'), description: t('about'), listed: false });
}

export default function WasItClearPage() {
  return (
    <SitePage twins={sectionTwins('wasItClear')} notices={loadLibrary().notices}>
      <ClearThanks />
    </SitePage>
  );
}
