import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { scriptUrl } from '#app/site-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { SearchPage } from '#components/search/search-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Search')]);
  return sectionMetadata('search', locale, { title: t('pageTitle'), description: t('description') });
}

export default function Search() {
  return (
    <SitePage current="search" twins={sectionTwins('search')} notices={loadLibrary().notices}>
      <SearchPage script={scriptUrl('search')} />
    </SitePage>
  );
}
