import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { ReleasesPage } from '#components/staff/content/releases-page.tsx';
import { decisionProblem } from '#lib/editorial/decision-words.ts';
import { releasesView } from '#lib/editorial/releases-view.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export function generateMetadata(): Promise<Metadata> {
  return staffMetadata('nav.publishing');
}

export default async function StaffReleasesPage() {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const flash = readFlash(await headers(), 'publishing/releases', now);
  return (
    <ReleasesPage staff={staff} view={await releasesView(locale, now)} problem={decisionProblem(flash, locale)} typed={flash.typed ?? {}} />
  );
}
