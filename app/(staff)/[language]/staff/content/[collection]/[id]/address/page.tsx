import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { actMetadata } from '#app/staff-metadata-of-act.ts';
import { AddressPage } from '#components/staff/content/address-page.tsx';
import { findAbout } from '#lib/editorial/answer-entry.ts';
import { entryPage } from '#lib/editorial/entry-page.ts';
import { slugsOf } from '#lib/editorial/slugs-of.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/content/[collection]/[id]/address'>;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return actMetadata(params, 'address');
}

export default async function StaffAddressPage({ params }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const about = await findAbout(params, now);
  if (!about?.worded) notFound();
  const common = entryPage(staff, about, readFlash(await headers(), `content/${about.entry}/address`, now), locale);
  return <AddressPage {...common} slugs={slugsOf(about.worded)} />;
}
