import { useLocale, useTranslations } from 'next-intl';
import { PasskeyButton } from '#components/staff/passkey-button.client.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

/** The form by which a device makes a passkey for whoever is signed in. */
export function NewPasskey() {
  const address = staffPath(useLocale(), 'account/passkey');
  const t = useTranslations('Staff.account');
  return (
    <form method="post" action={address} className="needs-script staff-stack">
      <div className="field">
        <label htmlFor="passkey-name">{t('passkeyName')}</label>
        <input className="input" id="passkey-name" name="name" maxLength={60} autoComplete="off" />
      </div>
      <PasskeyButton address={address} kind="create" words={t('addPasskey')} failed={t('problems.passkey')} slow={t('problems.other')} />
    </form>
  );
}
