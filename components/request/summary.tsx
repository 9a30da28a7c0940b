import { useLocale, useTranslations } from 'next-intl';
import type { CareLocation } from '#lib/content/library.ts';
import { requestPages, sectionPath } from '#lib/i18n/routing.ts';
import type { FormQuestion } from '#lib/intake/answers.ts';
import { choicesOf, formQuestions } from '#lib/intake/answers.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { locations: readonly CareLocation[] };

/** The telephone number and the address stand in the row of “contact”. */
const isAsked = (question: Exclude<FormQuestion, 'contactMe' | 'confirm'>): question is Exclude<typeof question, 'phone' | 'email'> =>
  question !== 'phone' && question !== 'email';

/** Every answer under its question in a word or two, with a way to change it. A handler writes the answers; the row of a question that was not asked goes. */
export function Summary({ locations }: Props) {
  const locale = useLocale();
  const t = useTranslations('RequestForm');
  // Where “change” leads: the first answer of a question, in the order in which the page shows them.
  const firstOf = (question: string, choices: readonly string[]): string | undefined => {
    if (question === 'language') return locale;
    return question === 'location' ? locations[0]?.id : choices[0];
  };
  return (
    <dl className="summary">
      {(['details', 'wishes'] as const).flatMap((step) =>
        formQuestions[step].filter(isAsked).map((question) => {
          const first = firstOf(question, choicesOf(question));
          return (
            <div key={question} {...slot('summaryRow', question)}>
              <dt>{t(`short.${question}`)}</dt>
              <dd {...slot('answer')} />
              <dd>
                <a href={`${sectionPath(requestPages[step], locale)}#${first === undefined ? question : `${question}-${first}`}`}>
                  {t.rich('change', {
                    question: t(`fields.${question}.label`),
                    v: (words) => <span className="visually-hidden">{words}</span>,
                  })}
                </a>
              </dd>
            </div>
          );
        }),
      )}
    </dl>
  );
}
