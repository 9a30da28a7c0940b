import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { PublishingPage } from '#components/staff/content/publishing-page.tsx';
import { decisionDone, decisionProblem } from '#lib/editorial/decision-words.ts';
import { publishingView } from '#lib/editorial/publishing-view.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export function generateMetadata(): Promise<Metadata> {
  return staffMetadata('nav.publishing');
}

export default async function StaffPublishingPage() {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const flash = readFlash(await headers(), 'publishing', now);
  const view = await publishingView(locale, now);
  return <PublishingPage staff={staff} view={view} problem={decisionProblem(flash, locale)} done={decisionDone(flash, locale)} />;
}
