import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { ExportPage } from '#components/staff/inbox/export-page.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { waitingExport } from '#lib/staff/inbox/exports/fetch.ts';
import { mainZone } from '#lib/staff/inbox/places.ts';
import { problemWords } from '#lib/staff/inbox/problem-words.ts';
import { timeIn } from '#lib/staff/inbox/when.ts';
import { isProvedLately } from '#lib/staff/prove-again.ts';
import { requireSession } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/exports/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffInbox')]);
  return { title: t('title', { page: words('export.title') }) };
}

export default async function StaffExportPage({ params }: Props) {
  const { staff, session } = await requireSession('intake', 'admin');
  const [locale, now, { id }] = [await currentLocale(), new Date(), await params];
  const file = await waitingExport(staff, id, now);
  const problem = problemWords(readFlash(await headers(), `exports/${id}`, now), locale);
  return (
    <ExportPage
      staff={staff}
      id={id}
      file={file && { name: file.name, until: timeIn(mainZone(), file.expires_at, locale) }}
      asksAgain={!isProvedLately(session, now)}
      problem={problem}
    />
  );
}
