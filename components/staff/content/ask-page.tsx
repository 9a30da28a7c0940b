import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { StandingNote } from '#components/staff/content/standing-note.tsx';
import { TextField } from '#components/staff/content/text-field.tsx';
import type { Problem } from '#lib/content/problem.ts';
import type { Standing } from '#lib/editorial/standing.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';
import { entryOf } from '#lib/staff/content/entry-of.ts';

type Other = { file: string; along: boolean; by: string; title: string };

type Props = EntryPageProps & {
  own: readonly DraftFile[];
  /** Other drafts, and whether they go along unless somebody says otherwise. */
  other: readonly Other[];
  problems: readonly Problem[];
  standing: Standing | undefined;
  zone: string;
};

/** Asks a colleague to read what was written of an entry, both languages together. */
export function AskPage({ staff, entry, title, problem, done, typed, own, other, problems, standing, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/ask`;
  const [along, apart] = [other.filter((one) => one.along), other.filter((one) => !one.along)];
  // What another draft is guilty of stops this one only if it goes along.
  const errors = problems.filter(({ file, severity }) => severity === 'error' && entryOf(file) === entry).length;
  const back = { page: own.some(({ text }) => text !== null) ? `content/${entry}` : 'content', words: title };
  return (
    <EntryFrame {...{ staff, page, problem, done, back }} title={t('ask.title', { title })} lead={t('ask.lead')}>
      <StandingNote standing={standing} zone={zone} />
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
          {along.length > 0 && (
            <fieldset className="field">
              <legend>{t('ask.along')}</legend>
              {along.map((one) => (
                <OtherDraft key={one.file} {...one} />
              ))}
            </fieldset>
          )}
          {apart.length > 0 && (
            <details className="staff-more">
              <summary>{t('ask.apart', { count: apart.length })}</summary>
              {apart.map((one) => (
                <OtherDraft key={one.file} {...one} />
              ))}
            </details>
          )}
          <TextField name="note" label={t('ask.note')} hint={t('ask.noteHint')} rows={3} maxLength={1000} value={typed.note} />
          <label className="staff-radio">
            <input type="checkbox" name="typographic" value="1" />
            <span>
              {t('ask.typographic')}
              <small>{t('ask.typographicHint')}</small>
            </span>
          </label>
          {errors > 0 ? (
            <p className="staff-note staff-note--stop">{t('ask.stopped', { count: errors })}</p>
          ) : (
            <button className="button button--primary" type="submit">
              {t('ask.go')}
            </button>
          )}
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
              <label className="staff-radio">
                <input type="checkbox" name="sure" value="1" required />
                <span>{t('ask.discardSure')}</span>
              </label>
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

/** Another draft, which may go along: its file, what it belongs to and who wrote it. */
function OtherDraft({ file, along, by, title }: Other) {
  return (
    <label className="staff-radio">
      <input type="checkbox" name={`also:${file}`} value="1" defaultChecked={along} />
      <span>
        <code>{file.replace('content/', '')}</code>
        <small>{[title, by].filter(Boolean).join(', ')}</small>
      </span>
    </label>
  );
}
