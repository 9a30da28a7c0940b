import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { described, FieldFault, fieldLook } from '#components/staff/content/field-fault.tsx';
import { TextField } from '#components/staff/content/text-field.tsx';
import { Choice } from '#components/staff/inbox/choice.tsx';
import { formatDate } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = EntryPageProps & {
  /** Clinicians who are real people: nobody invented can review a page. */
  clinicians: readonly (readonly [id: string, name: string])[];
  reviews: readonly { on: string; next: string; name: string }[];
  next: string;
  /** The words in both languages, by their marks. */
  seen: string;
};

/** Records that a clinician read the words of both languages as they stand, and by when the next review is due. */
export function ReviewedPage({ staff, entry, title, problem, done, faults, typed, clinicians, reviews, next, seen }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/reviewed`;
  const back = { page: 'content', words: t('title') };
  return (
    <EntryFrame {...{ staff, page, problem, done, faults, back }} title={t('reviewed.title', { title })} lead={t('reviewed.lead')}>
      {clinicians.length === 0 ? (
        <p className="staff-note staff-note--warn">{t('reviewed.nobody')}</p>
      ) : (
        <form className="staff-box" method="post" action={staffPath(locale, `${page}/record`)}>
          <input type="hidden" name="seen" value={seen} />
          <Choice name="by" label={t('reviewed.by')} chosen={typed.by ?? ''} options={clinicians} fault={faults.by} required />
          <div className={fieldLook(faults.read)}>
            <FieldFault name="read" words={faults.read} />
            <label className="staff-radio">
              <input
                type="checkbox"
                id="read"
                name="read"
                value="1"
                defaultChecked={typed.read === '1'}
                required
                {...described('read', faults.read)}
              />
              <span>{t('reviewed.read')}</span>
            </label>
          </div>
          <TextField name="next" type="date" label={t('reviewed.next')} value={typed.next ?? next} fault={faults.next} required />
          <button className="button button--primary" type="submit">
            {t('reviewed.record')}
          </button>
        </form>
      )}
      <section className="staff-box">
        <h2>{t('reviewed.before')}</h2>
        {reviews.length === 0 && <p>{t('reviewed.none')}</p>}
        <ul className="staff-checks">
          {reviews.map(({ on, next: due, name }) => (
            <li key={on}>{t('reviewed.line', { day: formatDate(on, locale), name, due: formatDate(due, locale) })}</li>
          ))}
        </ul>
      </section>
    </EntryFrame>
  );
}
