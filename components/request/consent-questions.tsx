import { useTranslations } from 'next-intl';
import { FieldError } from '#components/request/field-error.tsx';
import { formQuestions, isOptional } from '#lib/intake/answers.ts';
import { slot } from '#lib/templates/slots.ts';

/** Consent, one purpose at a time; the confirmation is offered only to someone who gave an e-mail address. */
export function ConsentQuestions() {
  const t = useTranslations('RequestForm');
  return formQuestions.check.map((question) => (
    <div className="field" key={question} {...slot('field', question)} hidden={question === 'confirm'}>
      <FieldError id={question} />
      <div className="radio">
        <input type="checkbox" id={question} name={question} value="yes" aria-describedby={`${question}-hint`} />
        <div>
          <label htmlFor={question}>
            <strong>{t(`fields.${question}.label`)}</strong>{' '}
            {isOptional(question) && <span className="optional-mark">{t('optional')}</span>}
          </label>
          <small id={`${question}-hint`}>{t(`fields.${question}.hint`)}</small>
        </div>
      </div>
    </div>
  ));
}
