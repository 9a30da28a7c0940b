import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findEntry } from '#app/find-entry.ts';
import { ReadingScript } from '#app/reading-script.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { StandingPage } from '#components/layout/standing-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { entryTwins, slugsUnder, textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';

type Props = PageProps<'/[language]/legal/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  return slugsUnder(params.language, loadLibrary().notices);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry: notice, locale, path } = await findNotice(props);
  const { words } = textFor(notice, locale).text;
  return pageMetadata({ locale, title: words.shortTitle, description: words.description, path, twins: entryTwins('legal', notice) });
}

export default async function LegalPage(props: Props) {
  const [{ library, entry: notice, locale }, t] = await Promise.all([findNotice(props), getTranslations('Corrections')]);
  return (
    <SitePage contents twins={entryTwins('legal', notice)} notices={library.notices} asks>
      <StandingPage page={notice} library={library} art="notice">
        {notice.id === 'editorial-policy' && (
          <p>
            <a href={sectionPath('corrections', locale)}>{t('seeAlso')}</a>
          </p>
        )}
      </StandingPage>
      <ReadingScript />
    </SitePage>
  );
}

const findNotice = ({ params }: Props) => findEntry('legal', params, ({ notices }) => notices);
