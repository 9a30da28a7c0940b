import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ClearPage } from '#components/staff/inbox/clear-page.tsx';
import { readFlash } from '#lib/staff/flash.ts';
import { readClear } from '#lib/staff/read-clear.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffClear')]);
  return { title: t('title', { page: words('title') }) };
}

export default async function StaffClearPage() {
  const staff = await requireStaff();
  const now = new Date();
  return (
    <ClearPage staff={staff} pages={await readClear(staff, now)} settled={readFlash(await headers(), 'clear', now).done !== undefined} />
  );
}
