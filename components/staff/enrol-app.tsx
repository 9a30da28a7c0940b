import { useLocale, useTranslations } from 'next-intl';
import { EnrolSteps } from '#components/staff/enrol-steps.tsx';
import { Gate } from '#components/staff/gate.tsx';
import { ProblemBox, SignInProblem } from '#components/staff/problem-box.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Flash } from '#lib/staff/flash.ts';
import type { AppToLink } from '#lib/staff/link-app.ts';

type Props = { app: AppToLink; flash: Flash };

/** Linking an app: its key as a picture and in words, and a field for the code that shows that it worked. */
export function EnrolApp({ app: { key, picture }, flash: { problem, minutes } }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.enrol');
  return (
    <Gate page="enrol/app" width="wide">
      {problem === 'wrong' && <ProblemBox title={t('problems.title')} words={t('problems.app')} field="code" />}
      {problem && problem !== 'wrong' && <SignInProblem code={problem} minutes={minutes} />}
      <EnrolSteps now="app" />
      <h1>{t('app.title')}</h1>
      <p className="staff-lead">{t('app.lead')}</p>
      <div className="enrol">
        <section>
          <h2>{t('app.heading')}</h2>
          <div className="link-app">
            <svg viewBox={`0 0 ${picture.size} ${picture.size}`} role="img" aria-label={t('app.picture')} shapeRendering="crispEdges">
              <path d={picture.path} fill="#000" />
            </svg>
            <div className="staff-stack">
              <p>{t('app.scan')}</p>
              <p>
                {t('app.type')}
                <br />
                <span className="secret">{key}</span>
              </p>
              <form method="post" action={staffPath(locale, 'enrol/confirm')}>
                <div className="field">
                  <label htmlFor="code">{t('app.label')}</label>
                  <p className="hint" id="code-hint">
                    {t('app.hint')}
                  </p>
                  <input
                    className="input input--code"
                    id="code"
                    name="code"
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    maxLength={7}
                    required
                    aria-describedby="code-hint"
                  />
                </div>
                <button className="button button--primary" type="submit">
                  {t('app.submit')}
                  <Icon name="arrow" />
                </button>
              </form>
            </div>
          </div>
        </section>
      </div>
    </Gate>
  );
}
