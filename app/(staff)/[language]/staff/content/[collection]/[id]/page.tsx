import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { EditorPage } from '#components/staff/editor/editor-page.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { previewMessages } from '#lib/i18n/preview-messages.ts';
import { nonceOf } from '#lib/security/staff-headers.ts';
import { openEntry } from '#lib/staff/editor/open-entry.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';
import '../../../../../../styles/staff-editor.css';

type Props = PageProps<'/[language]/staff/content/[collection]/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).id };
}

export default async function StaffEditorPage({ params }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const { collection, id } = await params;
  const opened = await openEntry(collection, id, await currentLocale());
  if (!opened) notFound();
  const nonce = nonceOf((await headers()).get('content-security-policy') ?? '');
  return <EditorPage {...{ staff, opened, nonce }} entry={`${collection}/${id}`} messages={previewMessages()} />;
}
