import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { Problem } from '#components/request/problem.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionPath, sectionTwins } from '#lib/i18n/routing.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t, page] = await Promise.all([currentLocale(), getTranslations('RequestProblem'), getTranslations('RequestPage')]);
  return pageMetadata({
    locale,
    title: t('heading'),
    description: page('description'),
    path: sectionPath('requestProblem', locale),
    twins: sectionTwins('request'),
    listed: false,
  });
}

export default function RequestProblemPage() {
  return (
    <SitePage twins={sectionTwins('request')} notices={loadLibrary().notices}>
      <Problem />
    </SitePage>
  );
}
