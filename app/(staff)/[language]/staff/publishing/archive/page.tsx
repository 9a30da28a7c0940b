import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchivePage } from '#components/staff/content/archive-page.tsx';
import { archiveView, readArchiveQuery } from '#lib/editorial/archive-view.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/publishing/archive'>;

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffPublishing')]);
  return { title: t('title', { page: words('archive.title') }) };
}

export default async function StaffArchivePage({ searchParams }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const query = readArchiveQuery(await searchParams);
  return <ArchivePage staff={staff} query={query} view={await archiveView(query, new Date())} />;
}
