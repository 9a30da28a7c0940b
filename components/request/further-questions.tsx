import { useTranslations } from 'next-intl';
import { ChoiceQuestion } from '#components/request/choice-question.tsx';
import type { FormQuestion } from '#lib/intake/answers.ts';
import { choicesOf, formQuestions } from '#lib/intake/answers.ts';

type Props = { step: 'details' | 'wishes'; drawn: readonly FormQuestion[] };

/** The questions of a step that need no drawing of their own: fixed answers, one under the other. */
export function FurtherQuestions({ step, drawn }: Props) {
  const t = useTranslations('RequestForm');
  return formQuestions[step]
    .filter((question) => !drawn.includes(question))
    .map((question) => {
      // Each question with fixed answers has a word for each under its own name, which the messages test holds.
      const words = (value: string) => t(`choices.${question}.${value}` as 'choices.yesNo.yes');
      return (
        <ChoiceQuestion key={question} question={question} choices={choicesOf(question).map((value) => ({ value, words: words(value) }))} />
      );
    });
}
