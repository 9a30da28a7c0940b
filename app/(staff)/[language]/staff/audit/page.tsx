import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LogPage } from '#components/staff/inbox/log-page.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readLog, readLogQuery } from '#lib/staff/inbox/log.ts';
import { mainZone } from '#lib/staff/inbox/places.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/audit'>;

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffLog')]);
  return { title: t('title', { page: words('title') }) };
}

export default async function StaffLogPage({ searchParams }: Props) {
  const staff = await requireStaff('admin');
  const [locale, asked] = [await currentLocale(), await searchParams];
  const log = await readLog(staff, readLogQuery(asked));
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  const lines = log.lines.map((line) => ({ ...line, when: momentIn(mainZone(), line.at, locale) }));
  return (
    <LogPage staff={staff} log={{ ...log, lines }} asked={{ r: one('r'), w: one('w'), a: one('a'), from: one('from'), to: one('to') }} />
  );
}
