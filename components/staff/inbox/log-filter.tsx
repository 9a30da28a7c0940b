import { useLocale, useTranslations } from 'next-intl';
import { Choice } from '#components/staff/inbox/choice.tsx';
import type { LogAsked } from '#components/staff/inbox/log-page.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { areas } from '#lib/staff/inbox/log-areas.ts';

type Props = { asked: LogAsked; names: readonly { id: string; name: string }[] };

/** Narrows the log. */
export function LogFilter({ asked, names }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffLog');
  return (
    <form className="staff-filter" role="search" aria-label={t('search')} method="get" action={staffPath(locale, 'audit')}>
      <div className="field">
        <label htmlFor="r">{t('reference')}</label>
        <input className="input" id="r" name="r" type="search" defaultValue={asked.r} maxLength={100} autoComplete="off" />
      </div>
      <Choice
        name="w"
        label={t('who')}
        chosen={asked.w}
        options={[['', t('anyone')], ...names.map(({ id, name }): [string, string] => [id, name])]}
      />
      <Choice
        name="a"
        label={t('what')}
        chosen={asked.a}
        options={[['', t('everything')], ...areas.map((area): [string, string] => [area, t(`areas.${area}`)])]}
      />
      {(['from', 'to'] as const).map((name) => (
        <div key={name} className="field">
          <label htmlFor={name}>{t(name)}</label>
          <input className="input" id={name} name={name} type="date" defaultValue={asked[name]} />
        </div>
      ))}
      <button className="button button--quiet" type="submit">
        {t('show')}
      </button>
    </form>
  );
}
