import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { Enrol } from '#components/staff/enrol.tsx';
import { readFlash } from '#lib/staff/flash.ts';

export const generateMetadata = () => staffMetadata('enrol.title');

export default async function EnrolPage() {
  return <Enrol flash={readFlash(await headers(), 'enrol', new Date())} />;
}
