import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { ReviewList } from '#components/staff/content/review-list.tsx';
import { decisionDone } from '#lib/editorial/decision-words.ts';
import { reviewList } from '#lib/editorial/review-list.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export function generateMetadata(): Promise<Metadata> {
  return staffMetadata('nav.review');
}

export default async function StaffReviewListPage() {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const flash = readFlash(await headers(), 'review', now);
  return <ReviewList staff={staff} {...(await reviewList(locale, now))} done={decisionDone(flash, locale)} />;
}
