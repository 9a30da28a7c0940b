import { useLocale, useTranslations } from 'next-intl';
import { Gate } from '#components/staff/gate.tsx';
import { WordsInterrupted } from '#components/staff/kept-words.client.tsx';
import { PasskeyButton } from '#components/staff/passkey-button.client.tsx';
import { SessionEnded, SignInProblem } from '#components/staff/problem-box.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Flash } from '#lib/staff/flash.ts';

type Props = { flash: Flash; next: string | undefined };

/** The first step of signing in. */
export function SignIn({ flash, next }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.signIn');
  const passkey = staffPath(locale, 'sign-in/passkey');
  return (
    <Gate page="sign-in">
      <WordsInterrupted left={flash.done !== undefined} />
      {flash.problem === 'expired' && <SessionEnded />}
      {flash.problem && flash.problem !== 'expired' && <SignInProblem code={flash.problem} minutes={flash.minutes} field="email" />}
      {flash.done && (
        <p className="staff-note" role="status">
          {t('signedOut')}
        </p>
      )}
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      <form method="post" action={staffPath(locale, 'sign-in/password')}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <div className="field">
          <label htmlFor="email">{t('email')}</label>
          <input
            className="input"
            type="email"
            id="email"
            name="email"
            autoComplete="username"
            required
            defaultValue={flash.typed?.email}
          />
        </div>
        <div className="field">
          <label htmlFor="password">{t('password')}</label>
          <input className="input" type="password" id="password" name="password" autoComplete="current-password" required />
        </div>
        <button className="button button--primary" type="submit">
          {t('continue')}
          <Icon name="arrow" />
        </button>
      </form>
      <form method="post" action={passkey} className="needs-script">
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <p className="either">{t('or')}</p>
        <PasskeyButton address={passkey} kind="get" words={t('passkey.use')} failed={t('problems.passkey')} slow={t('problems.crowded')} />
        <p className="small muted">{t('passkey.hint')}</p>
      </form>
      <p className="small muted">{t('help')}</p>
    </Gate>
  );
}
