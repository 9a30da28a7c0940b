import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '#components/staff/content/text-field.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';

/** Another draft, and whether it goes along unless somebody says otherwise. */
export type OtherDraft = { file: string; along: boolean; by: string; title: string };

type Props = {
  entry: string;
  own: readonly DraftFile[];
  other: readonly OtherDraft[];
  /** How many errors the check finds in the entry: they stop it. */
  errors: number;
  /** What was written to whoever reads it. */
  note: string | undefined;
};

/** What a colleague would read, what goes along, and the word for whoever reads it. */
export function AskForm({ entry, own, other, errors, note }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const [along, apart] = [other.filter((one) => one.along), other.filter((one) => !one.along)];
  return (
    <form className="staff-box" method="post" action={staffPath(locale, `content/${entry}/ask/send`)}>
      <h2>{t('ask.what')}</h2>
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
            <OtherFile key={one.file} {...one} />
          ))}
        </fieldset>
      )}
      {apart.length > 0 && (
        <details className="staff-more">
          <summary>{t('ask.apart', { count: apart.length })}</summary>
          {apart.map((one) => (
            <OtherFile key={one.file} {...one} />
          ))}
        </details>
      )}
      <TextField name="note" label={t('ask.note')} hint={t('ask.noteHint')} rows={3} maxLength={1000} value={note} />
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
  );
}

/** Another draft, which may go along: its file, what it belongs to and who wrote it. */
function OtherFile({ file, along, by, title }: OtherDraft) {
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
