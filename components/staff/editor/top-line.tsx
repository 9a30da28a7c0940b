import { useLocale, useTranslations } from 'next-intl';
import { EntryTabs } from '#components/staff/editor/entry-tabs.tsx';
import type { TopState } from '#components/staff/editor/top-state.ts';
import { topState } from '#components/staff/editor/top-state.ts';
import { signInPath, staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Present } from '#lib/staff/content/draft.ts';

type Props = { entry: string; title: string; states: readonly TopState[]; others: readonly Present[]; errors: number };

/** What is written, whether it is safe, who else is here, and what can be done with it. */
export function TopLine({ entry, title, states, others, errors }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor');
  const state = topState(states);
  return (
    <div className="editor-top">
      <h1>{title}</h1>
      <div className="editor-top__side">
        <p className={`editor-save editor-save--${state}`} role="status">
          <b>{t(`save.${state}.what`)}</b> <small>{t(`save.${state}.then`)}</small>
        </p>
        {others.map(({ staff }) => (
          <span key={staff.id} className="editor-who">
            {t('hasOpen', { name: staff.name })}
          </span>
        ))}
        {state === 'ended' && <a href={signInPath(locale, staffPath(locale, `content/${entry}`))}>{t('signIn')}</a>}
        {errors === 0 ? (
          <a className="button button--primary" href={staffPath(locale, `content/${entry}/ask`)}>
            {t('ask')}
          </a>
        ) : (
          <span className="editor-not">{t('notYet', { count: errors })}</span>
        )}
      </div>
      <EntryTabs entry={entry} current="words" />
    </div>
  );
}
