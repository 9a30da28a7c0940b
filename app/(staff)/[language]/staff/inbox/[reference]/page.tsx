import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { AnswersBox } from '#components/staff/inbox/answers-box.tsx';
import { CallForm } from '#components/staff/inbox/call-form.tsx';
import { HistoryBox } from '#components/staff/inbox/history-box.tsx';
import { NoRequest } from '#components/staff/inbox/no-request.tsx';
import { NotesBox } from '#components/staff/inbox/notes-box.tsx';
import { ReplyForm } from '#components/staff/inbox/reply-form.tsx';
import { RequestPage } from '#components/staff/inbox/request-page.tsx';
import { RightsLinks } from '#components/staff/inbox/rights-links.tsx';
import { SafeBox } from '#components/staff/inbox/safe-box.tsx';
import { SayBox } from '#components/staff/inbox/say-box.tsx';
import { StandsForm } from '#components/staff/inbox/stands-form.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { readReference } from '#lib/intake/reference.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { requestView } from '#lib/staff/inbox/request-view.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/inbox/[reference]'>;

/** The title names the request by its reference: a title stands in the history of a browser. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function StaffRequestPage({ params }: Props) {
  const staff = await requireStaff('intake', 'admin');
  const [locale, now] = [await currentLocale(), new Date()];
  const { reference: typed } = await params;
  const reference = readReference(typed) ?? typed;
  const opened = await openRequest(staff, reference, now);
  if (opened.found !== 'request') return <NoRequest staff={staff} reference={reference} why={opened.found} />;
  const view = await requestView(staff, opened, readFlash(await headers(), `inbox/${reference}`, now), locale, now);
  const action = (name: string) => staffPath(locale, `inbox/${reference}/${name}`);
  return (
    <RequestPage
      {...view.frame}
      staff={staff}
      main={
        <>
          <SafeBox safe={view.safe} />
          {view.safe.way && (view.reply ? <ReplyForm action={action('reply')} {...view.reply} /> : <CallForm action={action('call')} />)}
          {view.say && <SayBox {...view.say} />}
          <AnswersBox answers={view.answers} />
        </>
      }
      side={
        <>
          <StandsForm action={action('change')} {...view.stands} />
          <NotesBox action={action('note')} {...view.notes} />
          <HistoryBox lines={view.history} />
          <RightsLinks reference={reference} />
        </>
      }
    />
  );
}
