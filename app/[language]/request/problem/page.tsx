import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { ProblemPage } from '#components/request/problem-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t, page] = await Promise.all([currentLocale(), getTranslations('RequestProblem'), getTranslations('RequestPage')]);
  return sectionMetadata('requestProblem', locale, { title: t('heading'), description: page('description'), listed: false });
}

export default function RequestProblemPage() {
  return (
    <SitePage twins={sectionTwins('request')} notices={loadLibrary().notices}>
      <ProblemPage />
    </SitePage>
  );
}
