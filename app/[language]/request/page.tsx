import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CrisisBox } from '#components/request/crisis-box.tsx';
import { DetailsQuestions } from '#components/request/details-questions.tsx';
import { PrivacyBox } from '#components/request/privacy-box.tsx';
import { ResumeForm } from '#components/request/resume-form.tsx';
import { StepPage } from '#components/request/step-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('RequestPage')]);
  return sectionMetadata('request', locale, { title: t('details.title'), description: t('description') });
}

export default async function RequestDetailsPage() {
  const library = loadLibrary();
  const t = await getTranslations('RequestPage');
  const before = (
    <>
      <p className="lede">{t('lead')}</p>
      <CrisisBox />
      <PrivacyBox library={library} />
    </>
  );
  return (
    <StepPage step="details" library={library} before={before} after={<ResumeForm />}>
      <DetailsQuestions />
    </StepPage>
  );
}
