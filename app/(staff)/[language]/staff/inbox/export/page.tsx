import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ExportListPage } from '#components/staff/inbox/export-list-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { countSelection } from '#lib/staff/inbox/exports/count.ts';
import { problemWords } from '#lib/staff/inbox/problem-words.ts';
import { readInboxQuery } from '#lib/staff/inbox/query.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/inbox/export'>;

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffInbox')]);
  return { title: t('title', { page: words('export.title') }) };
}

export default async function StaffExportListPage({ searchParams }: Props) {
  const staff = await requireStaff('intake', 'admin');
  const [locale, asked] = [await currentLocale(), await searchParams];
  const places = loadLibrary().locations.map(({ id }) => id);
  const { filter } = readInboxQuery(asked, places, staff.id);
  const fields = Object.entries(asked).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
  const problem = problemWords(readFlash(await headers(), 'inbox/export', new Date()), locale);
  return <ExportListPage staff={staff} count={await countSelection(filter)} fields={fields} problem={problem} />;
}
