import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SitePage } from '#components/layout/site-page.tsx';
import { FormAside } from '#components/request/form-aside.tsx';
import { Notices } from '#components/request/notices.tsx';
import { ProblemSummary } from '#components/request/problem-summary.tsx';
import { Progress } from '#components/request/progress.tsx';
import { PublicWait } from '#components/request/public-wait.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Library } from '#lib/content/library.ts';
import { requestPages, sectionPath, sectionTwins } from '#lib/i18n/routing.ts';
import type { Step } from '#lib/intake/answers.ts';
import { requestForm, tokenField, trapField } from '#lib/intake/form-fields.ts';

type Props = {
  step: Step;
  library: Library;
  /** What stands between the headline and the form. */
  before?: ReactNode;
  /** What follows the form. */
  after?: ReactNode;
  children: ReactNode;
};

/** One step of the request form. The page is complete as it is, and a handler fills it in for a visitor who has answered. */
export function StepPage({ step, library, before, after, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('RequestForm');
  const words = useTranslations('RequestPage');
  const last = step === 'check';
  return (
    <SitePage twins={sectionTwins(requestPages[step])} notices={library.notices} form={requestForm}>
      <div className="wrap form-layout" data-template="">
        <div>
          <Progress step={step} />
          <ProblemSummary />
          <Notices />
          <h1>{words(`${step}.heading`)}</h1>
          {before}
          <form id={requestForm} method="post" action={sectionPath(requestPages[step], locale)} noValidate>
            {children}
            <div className="trap" aria-hidden="true">
              <label htmlFor={trapField}>{t('trap')}</label>
              <input id={trapField} name={trapField} type="text" tabIndex={-1} autoComplete="off" />
            </div>
            {last && <input type="hidden" name={tokenField} />}
            <div className="actions">
              <button className="button button--primary" type="submit">
                {last ? words('send') : t('continue')}
                <Icon name="arrow" className="icon--go" />
              </button>
              <span className="small muted">{last ? words('sendNote') : t('notSent')}</span>
            </div>
            <div className="keep">
              <button className="link-button" type="submit" name="go" value="save">
                {t('save')}
              </button>
              <p className="small muted">{t('saveNote')}</p>
            </div>
          </form>
          {after}
          {step === 'details' && <PublicWait />}
        </div>
        <FormAside />
      </div>
    </SitePage>
  );
}
