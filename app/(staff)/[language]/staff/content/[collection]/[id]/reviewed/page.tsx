import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { actMetadata } from '#app/staff-metadata-of-act.ts';
import { ReviewedPage } from '#components/staff/content/reviewed-page.tsx';
import { findAbout } from '#lib/editorial/answer-entry.ts';
import { entryPage } from '#lib/editorial/entry-page.ts';
import { reviewedView } from '#lib/editorial/reviewed-view.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/content/[collection]/[id]/reviewed'>;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return actMetadata(params, 'reviewed');
}

export default async function StaffReviewedPage({ params }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const about = await findAbout(params, now);
  if (!about?.worded) notFound();
  const common = entryPage(staff, about, readFlash(await headers(), `content/${about.entry}/reviewed`, now), locale);
  return <ReviewedPage {...common} {...reviewedView(about.checked, about.worded, locale)} />;
}
