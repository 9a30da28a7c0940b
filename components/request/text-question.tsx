import { useTranslations } from 'next-intl';
import { FieldError } from '#components/request/field-error.tsx';
import { longestOf } from '#lib/intake/answers.ts';
import { slot } from '#lib/templates/slots.ts';

const kinds = {
  name: { type: 'text', autoComplete: 'name', className: 'input' },
  phone: { type: 'tel', autoComplete: 'tel', className: 'input input--medium' },
  email: { type: 'email', autoComplete: 'email', className: 'input' },
} as const;

type Props = { question: keyof typeof kinds };

/** A question answered in one line: its name above, why it is asked, then the field. */
export function TextQuestion({ question }: Props) {
  const t = useTranslations('RequestForm');
  return (
    <div className="field" {...slot('field', question)}>
      <label htmlFor={question}>{t(`fields.${question}.label`)}</label>
      <p className="hint" id={`${question}-hint`}>
        {t(`fields.${question}.hint`)}
      </p>
      <FieldError id={question} />
      <input {...kinds[question]} id={question} name={question} maxLength={longestOf(question)} aria-describedby={`${question}-hint`} />
    </div>
  );
}
