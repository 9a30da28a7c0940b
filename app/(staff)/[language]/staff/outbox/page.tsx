import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { OutboxPage } from '#components/staff/inbox/outbox-page.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { listOutbox } from '#lib/staff/inbox/outbox.ts';
import { mainZone } from '#lib/staff/inbox/places.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [t, words] = await Promise.all([getTranslations('Staff'), getTranslations('StaffOutbox')]);
  return { title: t('title', { page: words('title') }) };
}

export default async function StaffOutboxPage() {
  const staff = await requireStaff('intake', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const messages = (await listOutbox(staff, now)).map((message) => ({ ...message, due: momentIn(mainZone(), message.due_at, locale) }));
  return <OutboxPage staff={staff} messages={messages} flash={readFlash(await headers(), 'outbox', now)} />;
}
