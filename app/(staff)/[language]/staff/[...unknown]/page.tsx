import { notFound } from 'next/navigation';
import { requireStaff } from '#lib/staff/require-staff.ts';

/** An address that the staff area does not have. A stranger does not learn even that. */
export default async function UnknownStaffPage() {
  await requireStaff();
  notFound();
}
