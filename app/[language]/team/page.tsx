import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { TeamList } from '#components/team/team-list.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('TeamPage')]);
  return sectionMetadata('team', locale, { title: t('title'), description: t('description') });
}

export default async function TeamPage() {
  const t = await getTranslations('TeamPage');
  const library = loadLibrary();
  return (
    <SitePage current="team" twins={sectionTwins('team')} notices={library.notices} invites>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap team-page">
        <TeamList authors={library.authors} heading="h2" />
      </div>
      <ReadingScript />
    </SitePage>
  );
}
