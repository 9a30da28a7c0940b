import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findEntry } from '#app/find-entry.ts';
import { ReadingScript } from '#app/reading-script.tsx';
import { scriptUrl } from '#app/site-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { LocationPage } from '#components/location/location-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { mayInvite } from '#lib/content/invitation.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { entryTwins, slugsUnder, textFor } from '#lib/content/queries.ts';
import { dayIn } from '#lib/opening-hours.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { locationData } from '#lib/seo/structured-data/location.ts';

type Props = PageProps<'/[language]/locations/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  return slugsUnder(params.language, loadLibrary().locations);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry: location, locale, path } = await findLocation(props);
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
  const { library, entry: location, locale } = await findLocation(props);
  const today = dayIn(location.meta.zone, new Date());
  return (
    <SitePage current="locations" twins={entryTwins('locations', location)} notices={library.notices} invites={mayInvite(location)}>
      <JsonLd data={locationData(location, locale, today)} />
      <LocationPage location={location} library={library} today={today} />
      <script type="module" src={scriptUrl('hours')} />
      <ReadingScript />
    </SitePage>
  );
}

const findLocation = ({ params }: Props) => findEntry('locations', params, ({ locations }) => locations);
