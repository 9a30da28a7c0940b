import type { Metadata } from 'next';
import { staffMetadata } from '#app/staff-metadata.ts';
import { ArchivePage } from '#components/staff/content/archive-page.tsx';
import { archiveView, readArchiveQuery } from '#lib/editorial/archive-view.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/publishing/archive'>;

export function generateMetadata(): Promise<Metadata> {
  return staffMetadata('nav.publishing');
}

export default async function StaffArchivePage({ searchParams }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const query = readArchiveQuery(await searchParams);
  return <ArchivePage staff={staff} query={query} view={await archiveView(query, new Date())} />;
}
