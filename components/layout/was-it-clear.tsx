import { useLocale, useTranslations } from 'next-intl';
import { longestMissing } from '#lib/clear/clear-answer.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = {
  /** The address of the page, which comes back with the answer; nothing else does. */
  page: string;
};

/** Asks whether a page was clear: one press for yes; for no, room for what was missing. */
export function WasItClear({ page }: Props) {
  const locale = useLocale();
  const t = useTranslations('WasItClear');
  return (
    <form className="wrap was-clear" method="post" action={sectionPath('wasItClear', locale)}>
      <input type="hidden" name="page" value={page} />
      <h2>{t('question')}</h2>
      <button className="button button--quiet" type="submit" name="clear" value="yes">
        {t('yes')}
      </button>
      <details>
        <summary>{t('no')}</summary>
        <label htmlFor="missing">{t('missing')}</label>
        <textarea className="input" id="missing" name="missing" rows={3} maxLength={longestMissing} />
        <button className="button button--quiet" type="submit" name="clear" value="no">
          {t('send')}
        </button>
      </details>
    </form>
  );
}
