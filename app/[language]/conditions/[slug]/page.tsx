import type { Metadata } from 'next';
import { findEntry } from '#app/find-entry.ts';
import { ReadingScript } from '#app/reading-script.tsx';
import { ConditionPage } from '#components/condition/condition-page.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { articlesOn, entryTwins, slugsUnder, textFor } from '#lib/content/queries.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { conditionData } from '#lib/seo/structured-data/topic.ts';

type Props = PageProps<'/[language]/conditions/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  return slugsUnder(params.language, loadLibrary().conditions);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry: condition, locale, path } = await findCondition(props);
  const { words } = textFor(condition, locale).text;
  return pageMetadata({ locale, ...words, path, twins: entryTwins('conditions', condition) });
}

export default async function ConditionRoute(props: Props) {
  const { library, entry: condition, locale } = await findCondition(props);
  return (
    <SitePage contents current="conditions" twins={entryTwins('conditions', condition)} notices={library.notices} asks>
      <JsonLd data={conditionData(condition, library, locale)} />
      <ConditionPage condition={condition} articles={articlesOn(library, condition.id)} library={library} />
      <ReadingScript />
    </SitePage>
  );
}

const findCondition = ({ params }: Props) => findEntry('conditions', params, ({ conditions }) => conditions);
