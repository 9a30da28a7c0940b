import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { TextField } from '#components/staff/content/text-field.tsx';
import { Choice } from '#components/staff/inbox/choice.tsx';
import { Radios } from '#components/staff/inbox/radios.tsx';
import type { Leading } from '#lib/editorial/retire-view.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = EntryPageProps & { today: string; leading: readonly Leading[]; others: readonly (readonly [id: string, title: string])[] };

/** Takes a page away: its addresses say when and why, or lead to another page. */
export function RetirePage({ staff, entry, title, problem, done, faults, typed, today, leading, others }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/retire`;
  return (
    <EntryFrame
      {...{ staff, page, problem, done, faults }}
      back={{ page: 'content', words: t('title') }}
      title={t('retire.title', { title })}
      lead={t('retire.lead')}
    >
      <form className="staff-two" method="post" action={staffPath(locale, `${page}/withdraw`)}>
        <div>
          <Radios
            name="shows"
            legend={t('retire.shows')}
            chosen={typed.shows ?? 'notice'}
            options={[
              { value: 'notice', words: t('retire.notice', { day: formatDate(today, locale) }) },
              { value: 'other', words: t('retire.other'), note: t('retire.otherHint') },
            ]}
          />
          <TextField
            name="because-en"
            label={t('retire.becauseEn')}
            hint={t('retire.becauseHint')}
            language="en"
            rows={3}
            value={typed['because-en']}
            fault={faults['because-en']}
          />
          <TextField
            name="because-fr"
            label={t('retire.becauseFr')}
            hint={t('retire.becauseHint')}
            language="fr-CA"
            rows={3}
            value={typed['because-fr']}
            fault={faults['because-fr']}
          />
          <Choice name="to" label={t('retire.to')} chosen={typed.to ?? ''} options={[['', '–'], ...others]} fault={faults.to} />
        </div>
        <div>
          <section className="staff-box">
            <h2>{t('retire.leading', { count: leading.length })}</h2>
            <p>{leading.length === 0 ? t('retire.noneLeads') : t('retire.look')}</p>
            <ul className="staff-checks">
              {leading.map((one) => (
                <li key={one.entry}>
                  <a href={staffPath(locale, `content/${one.entry}`)}>{one.title}</a>{' '}
                  <small>{t('retire.times', { count: one.times })}</small>
                </li>
              ))}
            </ul>
          </section>
          <p className="staff-actions">
            <button className="button button--primary" type="submit">
              {t('retire.go')}
            </button>
          </p>
          <p className="small muted">{t('retire.next')}</p>
        </div>
      </form>
    </EntryFrame>
  );
}
