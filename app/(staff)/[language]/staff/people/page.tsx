import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { PeoplePage } from '#components/staff/people-page.tsx';
import { readFlash } from '#lib/staff/flash.ts';
import { readPeople } from '#lib/staff/people.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export const generateMetadata = () => staffMetadata('people.title');

export default async function StaffPeoplePage() {
  const staff = await requireStaff('admin');
  const now = new Date();
  return <PeoplePage staff={staff} directory={await readPeople(now)} flash={readFlash(await headers(), 'people', now)} />;
}
