import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { scriptUrl } from '#app/site-head.tsx';
import { StepPage } from '#components/request/step-page.tsx';
import { WishesQuestions } from '#components/request/wishes-questions.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('RequestPage')]);
  return sectionMetadata('requestWishes', locale, { title: t('wishes.title'), description: t('description'), listed: false });
}

export default function RequestWishesPage() {
  const library = loadLibrary();
  return (
    <StepPage step="wishes" library={library}>
      <WishesQuestions locations={library.locations} />
      <script type="module" src={scriptUrl('request')} />
    </StepPage>
  );
}
