import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReferencePage } from '#components/evidence/reference-page.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { distinctName } from '#lib/content/citations.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { citingPages } from '#lib/evidence/citing-pages.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { pagePath, sharedTwins } from '#lib/i18n/routing.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { referenceData } from '#lib/seo/structured-data/reference.ts';

type Props = PageProps<'/[language]/evidence/[id]'>;

export const dynamicParams = false;

export async function generateStaticParams() {
  return [...loadLibrary().references.keys()].map((id) => ({ id }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { library, reference, locale } = await findReference(props);
  const [t, kinds] = await Promise.all([getTranslations('ReferencePage'), getTranslations('ReferenceKinds')]);
  const name = distinctName(reference, library, locale);
  const kind = kinds(reference.kind);
  return pageMetadata({
    locale,
    title: `${name} – ${kind}`,
    description: reference.verified ? t('description', { name, kind }) : t('descriptionUnread', { name }),
    path: pagePath('evidence', locale, reference.id),
    twins: sharedTwins('evidence', reference.id),
    listed: reference.verified,
  });
}

export default async function ReferenceRoute(props: Props) {
  const { library, reference, locale } = await findReference(props);
  return (
    <SitePage current="articles" twins={sharedTwins('evidence', reference.id)} notices={library.notices} asks>
      {reference.verified && <JsonLd data={referenceData(reference)} />}
      <ReferencePage reference={reference} citedBy={citingPages(library, reference.id, locale)} />
    </SitePage>
  );
}

async function findReference({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const reference = library.references.get(id);
  if (!reference) notFound();
  return { library, reference, locale };
}
