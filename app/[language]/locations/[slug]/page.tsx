import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { scriptUrl } from '#app/site-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { LocationPage } from '#components/location/location-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { allSlugs, entryPath, entryTwins, findBySlug, textFor } from '#lib/content/queries.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { dayIn } from '#lib/opening-hours.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { locationData } from '#lib/seo/structured-data/location.ts';

type Props = PageProps<'/[language]/locations/[slug]'>;

export const dynamicParams = false;

export async function generateStaticParams() {
  return allSlugs(loadLibrary().locations).map((slug) => ({ slug }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { location, locale, path } = await findLocation(props);
  const t = await getTranslations('Locations');
  const { title, description } = textFor(location, locale).text.words;
  return pageMetadata({
    locale,
    title: location.meta.kind === 'clinic' ? t('clinicTitle', { name: title }) : title,
    description,
    path,
    twins: entryTwins('locations', location),
  });
}

export default async function LocationRoute(props: Props) {
  const { library, location, locale } = await findLocation(props);
  const today = dayIn(location.meta.zone, new Date());
  return (
    <SitePage current="locations" twins={entryTwins('locations', location)} notices={library.notices}>
      <JsonLd data={locationData(location, locale, today)} />
      <LocationPage location={location} library={library} today={today} />
      <script type="module" src={scriptUrl('hours')} />
    </SitePage>
  );
}

async function findLocation({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const found = findBySlug(library.locations, slug, locale);
  if (!found) notFound();
  const path = entryPath('locations', found.entry, locale);
  if (found.slugLocale !== locale) permanentRedirect(path);
  return { library, location: found.entry, locale, path };
}
