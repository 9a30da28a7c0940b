import type { Metadata } from 'next';
import { staffMetadata } from '#app/staff-metadata.ts';
import { DeskPage } from '#components/staff/content/desk-page.tsx';
import { staffDesk } from '#lib/editorial/desk-view.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export function generateMetadata(): Promise<Metadata> {
  return staffMetadata('nav.desk');
}

export default async function StaffDeskPage() {
  const staff = await requireStaff('editor', 'admin');
  const desk = await staffDesk(await currentLocale(), new Date());
  return <DeskPage staff={staff} desk={desk} />;
}
