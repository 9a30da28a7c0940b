import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { actMetadata } from '#app/staff-metadata-of-act.ts';
import { AskPage } from '#components/staff/content/ask-page.tsx';
import { findAbout } from '#lib/editorial/answer-entry.ts';
import { askView } from '#lib/editorial/ask-view.ts';
import { entryPage } from '#lib/editorial/entry-page.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/content/[collection]/[id]/ask'>;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return actMetadata(params, 'ask');
}

export default async function StaffAskPage({ params }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const about = await findAbout(params, now);
  if (!about) notFound();
  const common = entryPage(staff, about, readFlash(await headers(), `content/${about.entry}/ask`, now), locale);
  return <AskPage {...common} {...(await askView(about, locale))} />;
}
