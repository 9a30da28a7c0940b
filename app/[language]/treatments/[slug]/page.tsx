import type { Metadata } from 'next';
import { findEntry } from '#app/find-entry.ts';
import { ReadingScript } from '#app/reading-script.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { TreatmentPage } from '#components/treatment/treatment-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { articlesAbout, entryTwins, slugsUnder, textFor } from '#lib/content/queries.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { treatmentData } from '#lib/seo/structured-data/topic.ts';

type Props = PageProps<'/[language]/treatments/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  return slugsUnder(params.language, loadLibrary().treatments);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry: treatment, locale, path } = await findTreatment(props);
  const { words } = textFor(treatment, locale).text;
  return pageMetadata({ locale, ...words, path, twins: entryTwins('treatments', treatment) });
}

export default async function TreatmentRoute(props: Props) {
  const { library, entry: treatment, locale } = await findTreatment(props);
  return (
    <SitePage contents current="treatments" twins={entryTwins('treatments', treatment)} notices={library.notices} asks>
      <JsonLd data={treatmentData(treatment, library, locale)} />
      <TreatmentPage treatment={treatment} articles={articlesAbout(library, treatment.id)} library={library} />
      <ReadingScript />
    </SitePage>
  );
}

const findTreatment = ({ params }: Props) => findEntry('treatments', params, ({ treatments }) => treatments);
