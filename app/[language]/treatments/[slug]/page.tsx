import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { TreatmentPage } from '#components/treatment/treatment-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { allSlugs, articlesAbout, entryPath, entryTwins, findBySlug, textFor } from '#lib/content/queries.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { treatmentData } from '#lib/seo/structured-data/topic.ts';

type Props = PageProps<'/[language]/treatments/[slug]'>;

export const dynamicParams = false;

export async function generateStaticParams() {
  return allSlugs(loadLibrary().treatments).map((slug) => ({ slug }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { treatment, locale, path } = await findTreatment(props);
  const { words } = textFor(treatment, locale).text;
  return pageMetadata({ locale, ...words, path, twins: entryTwins('treatments', treatment) });
}

export default async function TreatmentRoute(props: Props) {
  const { library, treatment, locale } = await findTreatment(props);
  return (
    <SitePage current="treatments" twins={entryTwins('treatments', treatment)} notices={library.notices}>
      <JsonLd data={treatmentData(treatment, library, locale)} />
      <TreatmentPage treatment={treatment} articles={articlesAbout(library, treatment.id)} library={library} />
    </SitePage>
  );
}

async function findTreatment({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const found = findBySlug(library.treatments, slug, locale);
  if (!found) notFound();
  const path = entryPath('treatments', found.entry, locale);
  if (found.slugLocale !== locale) permanentRedirect(path);
  return { library, treatment: found.entry, locale, path };
}
