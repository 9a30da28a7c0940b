import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NoRequest } from '#components/staff/inbox/no-request.tsx';
import { RightsPage } from '#components/staff/inbox/rights-page.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { readReference } from '#lib/intake/reference.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { problemWords } from '#lib/staff/inbox/problem-words.ts';
import { correctionChoices, correctionField } from '#lib/staff/inbox/rights-view.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/inbox/[reference]/rights'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function StaffRightsPage({ params, searchParams }: Props) {
  const staff = await requireStaff('intake', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const { reference: typed } = await params;
  const reference = readReference(typed) ?? typed;
  const opened = await openRequest(staff, reference, now);
  if (opened.found !== 'request') return <NoRequest staff={staff} reference={reference} why={opened.found} />;
  const { card, kept } = opened;
  const question = [(await searchParams).question].flat()[0];
  return (
    <RightsPage
      staff={staff}
      reference={reference}
      code={kept.code}
      version={card.version}
      eraseBy={formatDate(kept.delete_by, locale)}
      questions={correctionChoices(kept.request, locale)}
      field={correctionField(kept.request, question, locale)}
      problem={problemWords(readFlash(await headers(), `inbox/${reference}/rights`, now), locale)}
    />
  );
}
