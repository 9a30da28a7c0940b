import { useLocale, useTranslations } from 'next-intl';
import { Gate } from '#components/staff/gate.tsx';
import { SignInProblem } from '#components/staff/problem-box.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Flash } from '#lib/staff/flash.ts';

type Props = { kind: 'app' | 'backup-code'; flash: Flash; next: string | undefined };

const pages = {
  app: { here: 'sign-in/code', other: 'sign-in/backup', words: 'code', otherWords: 'code.backup', length: 7, inputMode: 'numeric' },
  'backup-code': {
    here: 'sign-in/backup',
    other: 'sign-in/code',
    words: 'backup',
    otherWords: 'backup.app',
    length: 20,
    inputMode: 'text',
  },
} as const;

/** The second step of signing in: a code of the app, or one that was kept on paper. */
export function SignInCode({ kind, flash, next }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.signIn');
  const { here, other, words, otherWords, length, inputMode } = pages[kind];
  const query = next === undefined ? '' : `?${new URLSearchParams({ next })}`;
  return (
    <Gate page={here}>
      {flash.problem && <SignInProblem code={flash.problem === 'wrong' ? kind : flash.problem} minutes={flash.minutes} field="code" />}
      <p className="small muted">{t('code.step')}</p>
      <h1>{t(`${words}.title`)}</h1>
      <form method="post" action={staffPath(locale, 'sign-in/code/check')}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <input type="hidden" name="kind" value={kind} />
        <div className="field">
          <label htmlFor="code">{t(`${words}.label`)}</label>
          <p className="hint" id="code-hint">
            {t(`${words}.hint`)}
          </p>
          <input
            className="input input--code"
            id="code"
            name="code"
            inputMode={inputMode}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={length}
            required
            aria-describedby="code-hint"
          />
        </div>
        <button className="button button--primary" type="submit">
          {t('code.submit')}
          <Icon name="arrow" />
        </button>
      </form>
      <p className="either">{t('or')}</p>
      <p className="staff-actions">
        <a href={`${staffPath(locale, other)}${query}`}>{t(otherWords)}</a>
      </p>
      <p className="small muted">{t('code.lost')}</p>
    </Gate>
  );
}
