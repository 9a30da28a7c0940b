import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ConflictPage } from '#components/staff/inbox/conflict-page.tsx';
import { NoRequest } from '#components/staff/inbox/no-request.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { readReference } from '#lib/intake/reference.ts';
import { conflictOf } from '#lib/staff/inbox/conflict.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { safeContact } from '#lib/staff/inbox/safe-contact.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/inbox/[reference]/conflict/[entry]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function StaffConflictPage({ params }: Props) {
  const staff = await requireStaff('intake', 'admin');
  const [locale, now, { reference: typed, entry }] = [await currentLocale(), new Date(), await params];
  const reference = readReference(typed) ?? typed;
  const opened = await openRequest(staff, reference, now);
  if (opened.found !== 'request') return <NoRequest staff={staff} reference={reference} why={opened.found} />;
  const conflict = conflictOf(opened, entry, locale);
  if (!conflict) redirect(staffPath(locale, `inbox/${reference}`));
  const { version } = opened.card;
  return <ConflictPage {...{ staff, reference, version, conflict }} safe={safeContact(opened, locale, now)} />;
}
