import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { LegalNotice } from '#components/layout/legal-notice.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { allSlugs, entryPath, entryTwins, findBySlug, textFor } from '#lib/content/queries.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';

type Props = PageProps<'/[language]/legal/[slug]'>;

export const dynamicParams = false;

export async function generateStaticParams() {
  return allSlugs(loadLibrary().notices).map((slug) => ({ slug }));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { notice, locale, path } = await findNotice(props);
  const { words } = textFor(notice, locale).text;
  return pageMetadata({ locale, title: words.shortTitle, description: words.description, path, twins: entryTwins('legal', notice) });
}

export default async function LegalPage(props: Props) {
  const { library, notice } = await findNotice(props);
  return (
    <SitePage twins={entryTwins('legal', notice)} notices={library.notices}>
      <LegalNotice notice={notice} library={library} />
    </SitePage>
  );
}

async function findNotice({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const found = findBySlug(library.notices, slug, locale);
  if (!found) notFound();
  const path = entryPath('legal', found.entry, locale);
  if (found.slugLocale !== locale) permanentRedirect(path);
  return { library, notice: found.entry, locale, path };
}
