import { useTranslations } from 'next-intl';

type Props = { action: string; name: string; until: string };

/** Asks for a code again before a file leaves the site. */
export function ConfirmForm({ action, name, until }: Props) {
  const t = useTranslations('StaffInbox.export.confirm');
  return (
    <form method="post" action={action}>
      <p className="staff-lead">{t('lead', { name })}</p>
      <div className="field">
        <label htmlFor="code">{t('label')}</label>
        <p className="hint" id="code-hint">
          {t('hint', { time: until })}
        </p>
        <input
          className="input input--code"
          id="code"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
          required
          aria-describedby="code-hint"
        />
      </div>
      <button className="button button--primary" type="submit">
        {t('submit')}
      </button>
    </form>
  );
}
