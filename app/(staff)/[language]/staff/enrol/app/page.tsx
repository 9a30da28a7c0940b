import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { staffMetadata } from '#app/staff-metadata.ts';
import { EnrolApp } from '#components/staff/enrol-app.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { appToLink } from '#lib/staff/link-app.ts';
import { requireHalfway } from '#lib/staff/require-staff.ts';

export const generateMetadata = () => staffMetadata('enrol.app.title');

export default async function EnrolAppPage() {
  const session = await requireHalfway();
  const app = await appToLink(session);
  if (!app) redirect(staffPath(await currentLocale(), session.factor === null ? 'sign-in' : ''));
  return <EnrolApp app={app} flash={readFlash(await headers(), 'enrol/app', new Date())} />;
}
