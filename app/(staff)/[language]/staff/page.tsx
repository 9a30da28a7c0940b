import { staffMetadata } from '#app/staff-metadata.ts';
import { StaffStart } from '#components/staff/start.tsx';
import { requireStaff } from '#lib/staff/require-staff.ts';

export const generateMetadata = () => staffMetadata('nav.start');

export default async function StaffStartPage() {
  const staff = await requireStaff();
  return <StaffStart staff={staff} />;
}
