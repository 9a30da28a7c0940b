import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { scriptUrl } from '#app/site-head.tsx';
import { StepPage } from '#components/request/step-page.tsx';
import { WishesQuestions } from '#components/request/wishes-questions.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionPath, sectionTwins } from '#lib/i18n/routing.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('RequestPage')]);
  return pageMetadata({
    locale,
    title: t('wishes.title'),
    description: t('description'),
    path: sectionPath('requestWishes', locale),
    twins: sectionTwins('requestWishes'),
    listed: false,
  });
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
