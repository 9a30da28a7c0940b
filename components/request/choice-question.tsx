import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FieldError } from '#components/request/field-error.tsx';
import type { FormQuestion } from '#lib/intake/answers.ts';
import { several } from '#lib/intake/answers.ts';
import { slot } from '#lib/templates/slots.ts';

type Choice = {
  value: string;
  words: string;
  note?: string;
  /** What else is asked when this is chosen; shown right below it. */
  asks?: ReactNode;
};

type Props = { question: Exclude<FormQuestion, 'contactMe' | 'confirm'>; choices: readonly Choice[] };

/** A question with fixed answers, one under the other; squares where several can be chosen. */
export function ChoiceQuestion({ question, choices }: Props) {
  const t = useTranslations('RequestForm');
  return (
    <fieldset className="field" {...slot('field', question)} aria-describedby={`${question}-hint`}>
      <legend>{t(`fields.${question}.label`)}</legend>
      <p className="hint" id={`${question}-hint`}>
        {t(`fields.${question}.hint`)}
      </p>
      <FieldError id={question} />
      <div className="radios">
        {choices.map(({ value, words, note, asks }) => {
          const id = `${question}-${value}`;
          return (
            <div className="choice" key={value}>
              <div className="radio">
                <input
                  type={several.has(question) ? 'checkbox' : 'radio'}
                  name={question}
                  id={id}
                  value={value}
                  aria-describedby={note ? `${id}-note` : undefined}
                />
                <div>
                  <label htmlFor={id}>{words}</label>
                  {note && <small id={`${id}-note`}>{note}</small>}
                </div>
              </div>
              {asks && <div className="conditional">{asks}</div>}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
