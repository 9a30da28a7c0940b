import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { CorrectionList } from '#components/corrections/correction-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { correctedPages } from '#lib/content/corrections.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { entryPath } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { correctionsFeedPath, sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Corrections')]);
  return sectionMetadata('corrections', locale, { title: t('title'), description: t('description') });
}

export default async function CorrectionsPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Corrections')]);
  const library = loadLibrary();
  const policy = requireEntry(library, 'notices', 'editorial-policy');
  return (
    <SitePage twins={sectionTwins('corrections')} notices={library.notices} asks>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap prose corrections-page">
        <p>{t('how')}</p>
        <p>
          {t.rich('policy', {
            link: (words) => <a href={`${entryPath('legal', policy, locale)}#corrections`}>{words}</a>,
            feed: (words) => <a href={correctionsFeedPath(locale)}>{words}</a>,
          })}
        </p>
        <h2>{t('list')}</h2>
        <CorrectionList corrections={correctedPages(library, locale)} />
      </div>
      <ReadingScript />
    </SitePage>
  );
}
