import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { TextField } from '#components/staff/content/text-field.tsx';
import type { Problem } from '#lib/content/problem.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';

type Props = EntryPageProps & {
  own: readonly DraftFile[];
  /** Other drafts, and whether they go along unless somebody says otherwise. */
  other: readonly { file: string; along: boolean }[];
  problems: readonly Problem[];
};

/** Asks a colleague to read what was written of an entry, both languages together. */
export function AskPage({ staff, entry, title, problem, done, typed, own, other, problems }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/ask`;
  const back = { page: own.some(({ text }) => text !== null) ? `content/${entry}` : 'content', words: title };
  return (
    <EntryFrame {...{ staff, page, problem, done, back }} title={t('ask.title', { title })} lead={t('ask.lead')}>
      <div className="staff-two">
        <form className="staff-box" method="post" action={staffPath(locale, `${page}/send`)}>
          <h2>{t('ask.what')}</h2>
          {own.length === 0 && <p>{t('ask.nothing')}</p>}
          <ul className="staff-checks">
            {own.map(({ file, text }) => (
              <li key={file}>
                <code>{file.replace('content/', '')}</code> {text === null && <strong>{t('ask.removed')}</strong>}
              </li>
            ))}
          </ul>
          {other.length > 0 && (
            <fieldset className="field">
              <legend>{t('ask.along')}</legend>
              {other.map(({ file, along }) => (
                <label key={file} className="staff-radio">
                  <input type="checkbox" name={`also:${file}`} value="1" defaultChecked={along} />
                  <code>{file.replace('content/', '')}</code>
                </label>
              ))}
            </fieldset>
          )}
          <TextField name="note" label={t('ask.note')} hint={t('ask.noteHint')} rows={3} maxLength={1000} value={typed.note} />
          <label className="staff-radio">
            <input type="checkbox" name="typographic" value="1" />
            <span>
              {t('ask.typographic')}
              <small>{t('ask.typographicHint')}</small>
            </span>
          </label>
          <button className="button button--primary" type="submit">
            {t('ask.go')}
          </button>
        </form>
        <div>
          <section className="staff-box">
            <h2>{t('ask.checked')}</h2>
            <ProblemList problems={problems} />
          </section>
          {own.length > 0 && (
            <form className="staff-box" method="post" action={staffPath(locale, `${page}/discard`)}>
              <h2>{t('ask.discardTitle')}</h2>
              <p>{t('ask.discardLead')}</p>
              <button className="button button--quiet" type="submit">
                {t('ask.discard')}
              </button>
            </form>
          )}
        </div>
      </div>
    </EntryFrame>
  );
}
