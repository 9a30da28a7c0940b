import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ReleasesPage } from '#components/staff/content/releases-page.tsx';
import { decisionProblem } from '#lib/editorial/decision-words.ts';
import { releasesView } from '#lib/editorial/releases-view.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffPublishing')]);
  return { title: t('title', { page: words('tabs.releases') }) };
}

export default async function StaffReleasesPage() {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const flash = readFlash(await headers(), 'publishing/releases', now);
  return (
    <ReleasesPage staff={staff} view={await releasesView(locale, now)} problem={decisionProblem(flash, locale)} typed={flash.typed ?? {}} />
  );
}
