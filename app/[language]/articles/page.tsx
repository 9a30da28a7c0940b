import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { LearnList } from '#components/article/learn-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionPath, sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('ArticleList')]);
  return sectionMetadata('articles', locale, { title: t('title'), description: t('description') });
}

export default async function ArticlesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('ArticleList')]);
  const library = loadLibrary();
  return (
    <SitePage current="articles" twins={sectionTwins('articles')} notices={library.notices}>
      <PageHead title={t('title')} lead={t('lead')} />
      <LearnList articles={library.articles} />
      <section className="wrap library-link" aria-labelledby="evidence-library">
        <h2 id="evidence-library">
          <a href={sectionPath('evidence', locale)}>{t('evidence')}</a>
        </h2>
        <p>{t('evidenceNote')}</p>
      </section>
      <ReadingScript />
    </SitePage>
  );
}
