import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ConditionPage } from '#components/condition/condition-page.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { allSlugs, articlesOn, entryPath, entryTwins, findBySlug, textFor } from '#lib/content/queries.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { conditionData } from '#lib/seo/structured-data/topic.ts';

type Props = PageProps<'/[language]/conditions/[slug]'>;

export const dynamicParams = false;

export async function generateStaticParams() {
  return allSlugs(loadLibrary().conditions).map((slug) => ({ slug }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { condition, locale, path } = await findCondition(props);
  const { words } = textFor(condition, locale).text;
  return pageMetadata({ locale, ...words, path, twins: entryTwins('conditions', condition) });
}

export default async function ConditionRoute(props: Props) {
  const { library, condition, locale } = await findCondition(props);
  return (
    <SitePage current="conditions" twins={entryTwins('conditions', condition)} notices={library.notices}>
      <JsonLd data={conditionData(condition, library, locale)} />
      <ConditionPage condition={condition} articles={articlesOn(library, condition.id)} library={library} />
    </SitePage>
  );
}

async function findCondition({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const found = findBySlug(library.conditions, slug, locale);
  if (!found) notFound();
  const path = entryPath('conditions', found.entry, locale);
  if (found.slugLocale !== locale) permanentRedirect(path);
  return { library, condition: found.entry, locale, path };
}
