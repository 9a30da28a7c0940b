import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { entryMetadata } from '#app/staff-metadata-of-entry.ts';
import { EditorPage } from '#components/staff/editor/editor-page.tsx';
import { clinicZone } from '#lib/editorial/clinic-zone.ts';
import { entryTitle } from '#lib/editorial/entry-title.ts';
import { proposable } from '#lib/editorial/proposable.ts';
import { standingOf } from '#lib/editorial/standing.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { previewMessages } from '#lib/i18n/preview-messages.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { nonceOf } from '#lib/security/staff-headers.ts';
import { openEntry } from '#lib/staff/editor/open-entry.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';
import '../../../../../../styles/staff-editor.css';

type Props = PageProps<'/[language]/staff/content/[collection]/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { collection, id }] = await Promise.all([getTranslations('Staff.nav'), params]);
  return entryMetadata(
    (locale) => entryTitle(params, locale),
    (title) => title,
    t('content'),
    `content/${collection}/${id}`,
  );
}

export default async function StaffEditorPage({ params }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const { collection, id } = await params;
  const entry = `${collection}/${id}`;
  const locale = await currentLocale();
  const [opened, standing] = await Promise.all([openEntry(collection, id, locale), standingOf(entry)]);
  if (!opened) {
    // Taken away in a draft: there it is asked for review, or thrown away.
    const { own } = await proposable(entry);
    if (own.length === 0) notFound();
    redirect(staffPath(locale, `content/${entry}/ask`));
  }
  const zone = clinicZone(opened.library);
  const nonce = nonceOf((await headers()).get('content-security-policy') ?? '');
  return <EditorPage {...{ staff, entry, opened, standing, zone, nonce }} messages={previewMessages()} />;
}
