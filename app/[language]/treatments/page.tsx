import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { TreatmentList } from '#components/treatment/treatment-list.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Treatments')]);
  return sectionMetadata('treatments', locale, { title: t('listTitle'), description: t('listDescription') });
}

export default async function TreatmentsPage() {
  const t = await getTranslations('Treatments');
  const { treatments, notices } = loadLibrary();
  return (
    <SitePage current="treatments" twins={sectionTwins('treatments')} notices={notices}>
      <PageHead title={t('listTitle')} lead={t('listLead')} />
      <TreatmentList treatments={treatments} />
      <ReadingScript />
    </SitePage>
  );
}
