import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingScript } from '#app/reading-script.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { FormAside } from '#components/request/form-aside.tsx';
import { ReceiptPage } from '#components/request/receipt-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t, page] = await Promise.all([currentLocale(), getTranslations('RequestSent'), getTranslations('RequestPage')]);
  return sectionMetadata('requestSent', locale, { title: t('title'), description: page('description'), listed: false });
}

export default function RequestSentPage() {
  const library = loadLibrary();
  return (
    <SitePage twins={sectionTwins('requestSent')} notices={library.notices}>
      <div className="wrap form-layout" data-template="">
        <ReceiptPage library={library} />
        <FormAside urgent={false} />
      </div>
      <ReadingScript />
    </SitePage>
  );
}
