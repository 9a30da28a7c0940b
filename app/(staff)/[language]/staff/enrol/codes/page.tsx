import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { staffMetadata } from '#app/staff-metadata.ts';
import { EnrolCodes } from '#components/staff/enrol-codes.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { keptCodes } from '#lib/staff/account.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export const generateMetadata = () => staffMetadata('enrol.codes.title');

/** The codes are shown once, right after they were made. */
export default async function EnrolCodesPage() {
  const staff = await requireStaff();
  if (readFlash(await headers(), 'enrol/codes', new Date()).done !== 'codes') redirect(staffPath(await currentLocale(), 'account'));
  return <EnrolCodes codes={await keptCodes(staff.id)} />;
}
