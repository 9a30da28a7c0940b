import { useLocale, useTranslations } from 'next-intl';
import type { CareLocation } from '#lib/content/library.ts';
import { requestPages, sectionPath } from '#lib/i18n/routing.ts';
import type { Step } from '#lib/intake/answers.ts';
import { choices } from '#lib/intake/schema.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { locations: readonly CareLocation[] };

/** Every answer with a way to change it. A handler writes the answers; the row of a question that was not asked goes. */
export function Summary({ locations }: Props) {
  const locale = useLocale();
  const t = useTranslations('RequestForm');
  const rows = [
    { question: 'forWhom', step: 'details', first: `forWhom-${choices.forWhom[0]}` },
    { question: 'name', step: 'details', first: 'name' },
    { question: 'contact', step: 'details', first: `contact-${choices.contact[0]}` },
    { question: 'message', step: 'details', first: `message-${choices.yesNo[0]}` },
    { question: 'nameClinic', step: 'details', first: `nameClinic-${choices.yesNo[0]}` },
    { question: 'language', step: 'details', first: `language-${locale}` },
    { question: 'help', step: 'wishes', first: `help-${choices.help[0]}` },
    { question: 'location', step: 'wishes', first: `location-${locations[0]?.id}` },
    { question: 'times', step: 'wishes', first: `times-${choices.times[0]}` },
    { question: 'note', step: 'wishes', first: 'note' },
  ] as const satisfies readonly { question: string; step: Step; first: string }[];
  return (
    <dl className="summary">
      {rows.map(({ question, step, first }) => (
        <div key={question} {...slot('summaryRow', question)}>
          <dt>{t(`fields.${question}.label`)}</dt>
          <dd {...slot('answer')} />
          <dd>
            <a href={`${sectionPath(requestPages[step], locale)}#${first}`}>
              {t.rich('change', {
                question: t(`fields.${question}.label`),
                v: (words) => <span className="visually-hidden">{words}</span>,
              })}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
