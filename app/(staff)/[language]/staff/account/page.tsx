import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { AccountPage } from '#components/staff/account-page.tsx';
import { readAccount } from '#lib/staff/account.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireSession } from '#lib/staff/require-staff.ts';

export const generateMetadata = () => staffMetadata('account.title');

export default async function StaffAccountPage() {
  const { staff, session } = await requireSession();
  const now = new Date();
  const account = await readAccount(staff.id, now);
  return <AccountPage staff={staff} here={session.id} account={account} flash={readFlash(await headers(), 'account', now)} />;
}
