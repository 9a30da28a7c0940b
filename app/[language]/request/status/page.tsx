import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePage } from '#components/layout/site-page.tsx';
import { FormAside } from '#components/request/form-aside.tsx';
import { StatusForm } from '#components/request/status-form.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('RequestStatus')]);
  return sectionMetadata('requestStatus', locale, { title: t('title'), description: t('lead'), listed: false });
}

export default function RequestStatusPage() {
  return (
    <SitePage twins={sectionTwins('requestStatus')} notices={loadLibrary().notices}>
      <div className="wrap form-layout" data-template="">
        <StatusForm />
        <FormAside urgent={false} />
      </div>
    </SitePage>
  );
}
