import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { NewPage } from '#components/staff/content/new-page.tsx';
import { problemWords } from '#lib/editorial/act-words.ts';
import { beginningOf, kindNames } from '#lib/editorial/beginning.ts';
import { checkedNow } from '#lib/editorial/checked-now.ts';
import { tellFaults } from '#lib/editorial/fault.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/content/new'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, words, { kind: asked }] = await Promise.all([getTranslations('Staff'), getTranslations('StaffContent.newEntry'), searchParams]);
  const kind = kindNames.find((name) => name === asked);
  const title = t('title', { page: kind ? words(`titles.${kind}`) : words('title') });
  const { problem } = readFlash(await headers(), 'content/new', new Date());
  return { title: problem === undefined ? title : (await getTranslations('RequestForm'))('errorPrefix', { title }) };
}

export default async function StaffNewPage({ searchParams }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const [locale, { kind }, now] = [await currentLocale(), await searchParams, new Date()];
  const { library } = await checkedNow(now);
  const flash = readFlash(await headers(), 'content/new', now);
  const beginning = beginningOf(typeof kind === 'string' ? kind : '', library, locale);
  const { typed = {} } = flash;
  const faults = beginning ? tellFaults(typed.faults, beginning, locale) : [];
  return <NewPage {...{ staff, beginning, faults, typed }} problem={problemWords(flash, locale)} />;
}
