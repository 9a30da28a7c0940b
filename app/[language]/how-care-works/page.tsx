import type { Metadata } from 'next';
import { ReadingScript } from '#app/reading-script.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { StandingPage } from '#components/layout/standing-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { textFor } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

const id = 'how-care-works';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await currentLocale();
  const { title, description } = textFor(requireEntry(loadLibrary(), 'pages', id), locale).text.words;
  return sectionMetadata('howCareWorks', locale, { title, description });
}

export default function HowCareWorksPage() {
  const library = loadLibrary();
  return (
    <SitePage contents current="howCareWorks" twins={sectionTwins('howCareWorks')} notices={library.notices} invites asks>
      <StandingPage page={requireEntry(library, 'pages', id)} library={library} art="care" />
      <ReadingScript />
    </SitePage>
  );
}
