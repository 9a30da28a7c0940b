import { useLocale, useTranslations } from 'next-intl';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { left: number };

/** How many of the codes on paper are left, and the way to new ones. */
export function KeptCodes({ left }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.account');
  return (
    <section className="staff-box" aria-labelledby="codes">
      <h2 id="codes">{t('codes')}</h2>
      <p>{t('codesLeft', { count: left })}</p>
      <form method="post" action={staffPath(locale, 'account/codes')}>
        <div className="field">
          <label htmlFor="password">{t('password')}</label>
          <input className="input" type="password" id="password" name="password" required autoComplete="current-password" />
        </div>
        <button className="button button--quiet" type="submit">
          {t('renew')}
        </button>
      </form>
    </section>
  );
}
