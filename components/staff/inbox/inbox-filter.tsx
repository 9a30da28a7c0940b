import { useLocale, useTranslations } from 'next-intl';
import { Choice } from '#components/staff/inbox/choice.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { stages } from '#lib/staff/inbox/stages.ts';

type Props = {
  /** What the address asks for now, by the names of the fields. */
  asked: Readonly<Record<'r' | 's' | 'p' | 'l' | 'w', string>>;
  places: readonly { id: string; name: string }[];
};

/** Narrows the list. What is asked for stands in the address, so it holds a reference and codes, and nothing of a person. */
export function InboxFilter({ asked, places }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox');
  return (
    <form className="staff-filter" role="search" aria-label={t('search')} method="get" action={staffPath(locale, 'inbox')}>
      <div className="field">
        <label htmlFor="r">{t('reference')}</label>
        <input
          className="input"
          id="r"
          name="r"
          type="search"
          placeholder="AND-4K7-92M"
          defaultValue={asked.r}
          maxLength={20}
          autoComplete="off"
        />
      </div>
      <Choice
        name="s"
        label={t('status')}
        chosen={asked.s}
        options={[['', t('allOpen')], ['all', t('all')], ...stages.map((stage): [string, string] => [stage, t(`stage.${stage}`)])]}
      />
      <Choice
        name="p"
        label={t('place')}
        chosen={asked.p}
        options={[['', t('allPlaces')], ...places.map(({ id, name }): [string, string] => [id, name])]}
      />
      <Choice
        name="l"
        label={t('language')}
        chosen={asked.l}
        options={[
          ['', t('both')],
          ['fr-CA', t('languages.fr-CA')],
          ['en', t('languages.en')],
        ]}
      />
      <Choice
        name="w"
        label={t('with')}
        chosen={asked.w}
        options={[
          ['', t('anyone')],
          ['me', t('me')],
          ['nobody', t('nobody')],
        ]}
      />
      <button className="button button--quiet" type="submit">
        {t('show')}
      </button>
    </form>
  );
}
