import { useLocale, useTranslations } from 'next-intl';
import { ChoiceQuestion } from '#components/request/choice-question.tsx';
import { FurtherQuestions } from '#components/request/further-questions.tsx';
import { TextQuestion } from '#components/request/text-question.tsx';
import { otherLocale } from '#lib/i18n/locales.ts';
import { choices } from '#lib/intake/schema.ts';

/** The first step: who asks, and how to reach them. */
export function DetailsQuestions() {
  const locale = useLocale();
  const t = useTranslations('RequestForm');
  const yesNo = choices.yesNo.map((value) => ({ value, words: t(`choices.yesNo.${value}`) }));
  return (
    <>
      <ChoiceQuestion
        question="forWhom"
        choices={choices.forWhom.map((value) => ({
          value,
          words: t(`choices.forWhom.${value}`),
          ...(value === 'self' ? {} : { note: t(`forWhomNotes.${value}`) }),
        }))}
      />
      <TextQuestion question="name" />
      <ChoiceQuestion
        question="contact"
        choices={choices.contact.map((value) => ({
          value,
          words: t(`choices.contact.${value}`),
          asks:
            value === 'phone' ? (
              <>
                <TextQuestion question="phone" />
                <ChoiceQuestion question="message" choices={yesNo} />
              </>
            ) : (
              <TextQuestion question="email" />
            ),
        }))}
      />
      <ChoiceQuestion question="nameClinic" choices={yesNo} />
      <ChoiceQuestion
        question="language"
        choices={([locale, otherLocale(locale), 'either'] as const).map((value) => ({ value, words: t(`choices.language.${value}`) }))}
      />
      <FurtherQuestions step="details" drawn={['forWhom', 'name', 'contact', 'phone', 'message', 'email', 'nameClinic', 'language']} />
    </>
  );
}
