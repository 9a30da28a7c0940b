import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DashboardPage } from '#components/staff/inbox/dashboard-page.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readNumbers } from '#lib/staff/inbox/numbers.ts';
import { mainZone, placeName } from '#lib/staff/inbox/places.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffDashboard')]);
  return { title: t('title', { page: words('title') }) };
}

export default async function StaffDashboardPage() {
  const staff = await requireStaff('intake', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const numbers = await readNumbers(staff, now);
  const words = await getTranslations('StaffInbox');
  const places = numbers.places.map((one) => ({ ...one, name: placeName(one.group, locale) }));
  const languages = numbers.languages.map((one) => ({ ...one, name: words(`languages.${one.group as 'en'}`) }));
  return <DashboardPage staff={staff} numbers={numbers} places={places} languages={languages} now={momentIn(mainZone(), now, locale)} />;
}
