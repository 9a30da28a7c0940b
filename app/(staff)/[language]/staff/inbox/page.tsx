import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { InboxPage } from '#components/staff/inbox/inbox-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { doneWords } from '#lib/staff/inbox/done-words.ts';
import { listInbox } from '#lib/staff/inbox/list.ts';
import { placeName, placeOf } from '#lib/staff/inbox/places.ts';
import { readInboxQuery } from '#lib/staff/inbox/query.ts';
import { rowOf } from '#lib/staff/inbox/row.ts';
import { timeIn } from '#lib/staff/inbox/when.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/inbox'>;

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffInbox')]);
  return { title: t('title', { page: words('title') }) };
}

export default async function StaffInboxPage({ searchParams }: Props) {
  const staff = await requireStaff('intake', 'admin');
  const [locale, asked, now] = [await currentLocale(), await searchParams, new Date()];
  const places = loadLibrary().locations.map(({ id }) => ({ id, name: placeName(id, locale) }));
  const query = readInboxQuery(
    asked,
    places.map(({ id }) => id),
    staff.id,
  );
  const { requests, total, pages, waiting } = await listInbox(staff, query, now);
  const { first } = waiting;
  const one = (name: string) => [asked[name]].flat()[0] ?? '';
  return (
    <InboxPage
      staff={staff}
      rows={requests.map((request) => rowOf(request, locale, staff.id))}
      total={total}
      page={query.page}
      pages={pages}
      waiting={{
        ...waiting,
        first: first?.promised_at
          ? { time: timeIn(placeOf(first.location).zone, first.promised_at, locale), place: placeName(first.location, locale) }
          : undefined,
      }}
      asked={{ r: query.typed, s: one('s'), p: one('p'), l: one('l'), w: one('w') }}
      sorting={query.sorting}
      places={places}
      done={doneWords(readFlash(await headers(), 'inbox', now), locale)}
    />
  );
}
