import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { Related } from '#components/article/related.tsx';
import { ConditionList } from '#components/condition/condition-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';
import { firstArticle } from '#lib/site.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Conditions')]);
  return sectionMetadata('conditions', locale, { title: t('title'), description: t('description') });
}

export default async function ConditionsPage() {
  const [t, related] = await Promise.all([getTranslations('Conditions'), getTranslations('Related')]);
  const { articles, conditions, notices } = loadLibrary();
  const first = articles.filter(({ id, meta }) => id === firstArticle || meta.topic === 'understanding');
  return (
    <SitePage current="conditions" twins={sectionTwins('conditions')} notices={notices}>
      <PageHead title={t('title')} lead={t('lead')} />
      <ConditionList conditions={conditions} />
      <Related heading={related('heading')} articles={first} />
      <ReadingScript />
    </SitePage>
  );
}
