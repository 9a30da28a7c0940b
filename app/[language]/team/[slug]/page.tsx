import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findEntry } from '#app/find-entry.ts';
import { ReadingScript } from '#app/reading-script.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { Profile } from '#components/team/profile.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { entryTwins, slugsUnder, textFor } from '#lib/content/queries.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { profileData } from '#lib/seo/structured-data/person.ts';

type Props = PageProps<'/[language]/team/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  return slugsUnder(params.language, loadLibrary().authors);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry: author, locale, path } = await findAuthor(props);
  const t = await getTranslations('AuthorPage');
  const { displayName, role } = textFor(author, locale).text.words;
  return pageMetadata({
    locale,
    title: displayName,
    description: t('description', { name: displayName, role }),
    path,
    twins: entryTwins('team', author),
  });
}

export default async function AuthorPage(props: Props) {
  const { library, entry: author, locale } = await findAuthor(props);
  const data = profileData(author, locale);
  return (
    <SitePage current="team" twins={entryTwins('team', author)} notices={library.notices} invites>
      {data && <JsonLd data={data} />}
      <Profile author={author} library={library} />
      <ReadingScript />
    </SitePage>
  );
}

const findAuthor = ({ params }: Props) => findEntry('team', params, ({ authors }) => authors);
