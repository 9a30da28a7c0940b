import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { withdrawnSlug } from '#lib/content/addresses.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { localeOfSegment } from '#lib/i18n/locales.ts';
import { pagePath, sectionPath } from '#lib/i18n/routing.ts';
import { pageMetadata } from '#lib/seo/metadata.ts';

type Props = PageProps<'/[language]/withdrawn/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  const locale = localeOfSegment(params.language);
  return locale ? loadLibrary().withdrawn.map((page) => ({ slug: withdrawnSlug(page, locale) })) : [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ page, locale, path, twins }, t] = await Promise.all([findPage(props), getTranslations('Withdrawn')]);
  return pageMetadata({
    locale,
    title: t('title', { title: page.title[locale] }),
    description: t('description'),
    path,
    twins,
    listed: false,
  });
}

export default async function WithdrawnPage(props: Props) {
  const [{ library, page, locale, twins }, t] = await Promise.all([findPage(props), getTranslations('Withdrawn')]);
  return (
    <SitePage twins={twins} notices={library.notices}>
      <PageHead title={t('title', { title: page.title[locale] })} art="notice" />
      <div className="wrap prose">
        <p>
          <strong>{t('on', { day: formatDate(page.on, locale) })}</strong> {page.because[locale]}
        </p>
        <p>{t.rich('elsewhere', { link: (words) => <a href={sectionPath(page.section, locale)}>{words}</a> })}</p>
      </div>
      <ReadingScript />
    </SitePage>
  );
}

async function findPage({ params }: Props) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const page = library.withdrawn.find((one) => withdrawnSlug(one, locale) === slug);
  if (!page) notFound();
  const twins = {
    en: pagePath('withdrawn', 'en', withdrawnSlug(page, 'en')),
    'fr-CA': pagePath('withdrawn', 'fr-CA', withdrawnSlug(page, 'fr-CA')),
  };
  return { library, page, locale, twins, path: twins[locale] };
}
