import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { LibraryPage } from '#components/staff/content/library-page.tsx';
import { readLibraryQuery } from '#lib/editorial/library-query.ts';
import { libraryView } from '#lib/editorial/library-view.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/content'>;

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffContent')]);
  return { title: t('title', { page: words('title') }) };
}

export default async function StaffContentPage({ searchParams }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const [now, t] = [new Date(), await getTranslations('StaffContent')];
  const query = readLibraryQuery(await searchParams);
  const { found, zone } = await libraryView(query, now);
  const { done } = readFlash(await headers(), 'content', now);
  return <LibraryPage staff={staff} found={found} query={query} zone={zone} done={done && t('done')} />;
}
