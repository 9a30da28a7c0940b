import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { LetterNav } from '#components/glossary/letter-nav.tsx';
import { TermList } from '#components/glossary/term-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { glossaryLetters } from '#lib/content/glossary.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';
import { glossaryData } from '#lib/seo/structured-data/glossary.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Glossary')]);
  return sectionMetadata('glossary', locale, { title: t('title'), description: t('description') });
}

export default async function GlossaryPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Glossary')]);
  const library = loadLibrary();
  const letters = glossaryLetters(library, locale);
  return (
    <SitePage current="glossary" twins={sectionTwins('glossary')} notices={library.notices} asks>
      <JsonLd data={glossaryData(letters, locale)} />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap glossary">
        <LetterNav letters={letters} />
        <TermList letters={letters} library={library} />
      </div>
      <ReadingScript />
    </SitePage>
  );
}
