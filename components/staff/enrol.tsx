import { useLocale, useTranslations } from 'next-intl';
import { EnrolSteps } from '#components/staff/enrol-steps.tsx';
import { Gate } from '#components/staff/gate.tsx';
import { InvitationField } from '#components/staff/invitation-field.client.tsx';
import { ProblemBox, SignInProblem } from '#components/staff/problem-box.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Flash } from '#lib/staff/flash.ts';

/** The field that each problem is about. */
const fields = { wrong: 'code', name: 'name', short: 'password', long: 'password' } as const;

type Props = { flash: Flash };

/** Accepting an invitation: its code, a name and a password. */
export function Enrol({ flash: { problem, minutes, typed } }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.enrol');
  const known = Object.keys(fields).find((code) => code === problem) as keyof typeof fields | undefined;
  return (
    <Gate page="enrol" width="wide">
      {known && <ProblemBox title={t('problems.title')} words={t(`problems.${known}`)} field={fields[known]} />}
      {problem && !known && <SignInProblem code={problem} minutes={minutes} />}
      <EnrolSteps now="password" />
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      <form method="post" action={staffPath(locale, 'enrol/accept')}>
        <div className="field">
          <label htmlFor="code">{t('code')}</label>
          <p className="hint" id="code-hint">
            {t('codeHint')}
          </p>
          <InvitationField
            className="input"
            id="code"
            name="code"
            required
            autoComplete="off"
            spellCheck={false}
            defaultValue={typed?.code}
            aria-describedby="code-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="name">{t('name')}</label>
          <p className="hint" id="name-hint">
            {t('nameHint')}
          </p>
          <input
            className="input"
            id="name"
            name="name"
            required
            maxLength={100}
            autoComplete="name"
            defaultValue={typed?.name}
            aria-describedby="name-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="password">{t('password')}</label>
          <p className="hint" id="password-hint">
            {t('passwordHint')}
          </p>
          <input
            className="input"
            type="password"
            id="password"
            name="password"
            required
            autoComplete="new-password"
            aria-describedby="password-hint"
          />
        </div>
        <button className="button button--primary" type="submit">
          {t('submit')}
          <Icon name="arrow" />
        </button>
      </form>
    </Gate>
  );
}
