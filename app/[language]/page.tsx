import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { scriptUrl } from '#app/site-head.tsx';
import { CareSteps } from '#components/home/care-steps.tsx';
import { Clinics } from '#components/home/clinics.tsx';
import { Hero } from '#components/home/hero.tsx';
import { Prevalence } from '#components/home/prevalence.tsx';
import { Reading } from '#components/home/reading.tsx';
import { ShortVersion } from '#components/home/short-version.tsx';
import { TeamBand } from '#components/home/team-band.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { homePath, homeTwins } from '#lib/i18n/routing.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';
import { websiteData } from '#lib/seo/structured-data/website.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Home')]);
  return pageMetadata({ locale, title: t('title'), description: t('description'), path: homePath(locale), twins: homeTwins });
}

export default async function HomePage() {
  const locale = await currentLocale();
  const library = loadLibrary();
  return (
    <SitePage twins={homeTwins} notices={library.notices} invites>
      <JsonLd data={websiteData(locale)} />
      <Hero library={library} />
      <CareSteps />
      <section className="section" aria-labelledby="prevalence">
        <div className="wrap">
          <Prevalence library={library} />
          <ShortVersion library={library} />
        </div>
      </section>
      <Reading library={library} />
      <Clinics library={library} />
      <TeamBand library={library} />
      <script type="module" src={scriptUrl('hours')} />
      <ReadingScript />
    </SitePage>
  );
}
