import { useTranslations } from 'next-intl';
import { TextArea } from '#components/staff/text-area.tsx';
import type { Line } from '#lib/staff/inbox/history.ts';

type Props = { action: string; notes: readonly (Line & { damaged: boolean })[]; typed: string };

/** What the team tells each other about a request. */
export function NotesBox({ action, notes, typed }: Props) {
  const t = useTranslations('StaffInbox.notes');
  return (
    <section className="staff-box" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('title')}</h2>
      {notes.length === 0 && <p className="muted">{t('none')}</p>}
      <ul className="staff-notes">
        {notes.map(({ id, words, damaged, who, when }) => (
          <li key={id}>
            <p className="staff-words">{damaged ? t('damaged') : words}</p>
            <p className="small muted">
              {who}, {when}
            </p>
          </li>
        ))}
      </ul>
      <form method="post" action={action} className="unprinted">
        <div className="field">
          <label htmlFor="note">{t('add')}</label>
          <p className="hint" id="note-hint">
            {t('hint')}
          </p>
          <TextArea id="note" name="note" rows={3} maxLength={1000} hint="note-hint" text={typed} required />
        </div>
        <button className="button button--quiet" type="submit">
          {t('button')}
        </button>
      </form>
    </section>
  );
}
