import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConsentQuestions } from '#components/request/consent-questions.tsx';
import { DangerBox } from '#components/request/danger-box.tsx';
import { PrivacyBox } from '#components/request/privacy-box.tsx';
import { StepPage } from '#components/request/step-page.tsx';
import { Summary } from '#components/request/summary.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('RequestPage')]);
  return sectionMetadata('requestCheck', locale, { title: t('check.title'), description: t('description'), listed: false });
}

export default function RequestCheckPage() {
  const library = loadLibrary();
  const before = (
    <>
      <DangerBox />
      <Summary locations={library.locations} />
      <PrivacyBox library={library} />
    </>
  );
  return (
    <StepPage step="check" library={library} before={before}>
      <ConsentQuestions />
    </StepPage>
  );
}
