import type { AbstractIntlMessages } from 'next-intl';
import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import { StandingNote } from '#components/staff/content/standing-note.tsx';
import { Editor } from '#components/staff/editor/editor.client.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import type { Standing } from '#lib/editorial/standing.ts';
import { homeZone } from '#lib/i18n/clinic-day.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { OpenedEntry } from '#lib/staff/editor/open-entry.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  entry: string;
  opened: OpenedEntry;
  standing: Standing | undefined;
  /** The zone in which moments are told. */
  zone: string;
  nonce: string;
  messages: Readonly<Record<Locale, AbstractIntlMessages>>;
};

/** The page on which an entry is written. */
export function EditorPage({ staff, entry, opened, standing, zone, nonce, messages }: Props) {
  const locale = useLocale();
  const { StaffEditor } = useMessages();
  const { title, files, trees, said, choices } = opened;
  return (
    <StaffPage staff={staff} page={`content/${entry}`}>
      {standing && (
        <div className="editor-standing">
          <StandingNote standing={standing} zone={zone} />
        </div>
      )}
      <noscript>
        <div className="editor-standing">
          <p className="staff-note staff-note--warn">{StaffEditor.unscripted}</p>
        </div>
      </noscript>
      <NextIntlClientProvider locale={locale} messages={{ StaffEditor }} timeZone={homeZone}>
        <Editor
          {...{ entry, title, files, nonce, choices, messages }}
          who={staff.id}
          address={staffPath(locale, 'content')}
          first={{ ...said, trees, old: [] }}
        />
      </NextIntlClientProvider>
    </StaffPage>
  );
}
