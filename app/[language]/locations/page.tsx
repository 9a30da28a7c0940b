import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { scriptUrl } from '#app/site-head.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { LocationCard } from '#components/location/location-card.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Locations')]);
  return sectionMetadata('locations', locale, { title: t('title'), description: t('description') });
}

export default async function LocationsPage() {
  const t = await getTranslations('Locations');
  const { locations, notices } = loadLibrary();
  return (
    <SitePage current="locations" twins={sectionTwins('locations')} notices={notices} invites>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap location-list location-list--page">
        {locations.map((location) => (
          <LocationCard key={location.id} location={location} heading="h2" />
        ))}
      </div>
      <script type="module" src={scriptUrl('hours')} />
      <ReadingScript />
    </SitePage>
  );
}
