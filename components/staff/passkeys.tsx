import { useLocale, useTranslations } from 'next-intl';
import { NewPasskey } from '#components/staff/new-passkey.tsx';
import { formatDate } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Account } from '#lib/staff/account.ts';

type Props = Pick<Account, 'passkeys'>;

/** The passkeys somebody has, each with a way to remove it, and the way to another. */
export function Passkeys({ passkeys }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.account');
  return (
    <section className="staff-box" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('passkeys')}</h2>
      {passkeys.length === 0 && <p>{t('noPasskeys')}</p>}
      {passkeys.map(({ id, name, createdAt }) => (
        <form key={id} method="post" action={staffPath(locale, 'account/end')} className="staff-actions">
          <input type="hidden" name="passkey" value={id} />
          <span>
            <strong>{name || t('unnamed')}</strong> {createdAt && t('added', { day: formatDate(createdAt.slice(0, 10), locale) })}
          </span>
          <button className="link-button" type="submit" aria-label={t('removeNamed', { name: name || t('unnamed') })}>
            {t('remove')}
          </button>
        </form>
      ))}
      <NewPasskey />
    </section>
  );
}
