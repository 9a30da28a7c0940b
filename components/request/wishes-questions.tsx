import { useLocale, useTranslations } from 'next-intl';
import { ChoiceQuestion } from '#components/request/choice-question.tsx';
import { FieldError } from '#components/request/field-error.tsx';
import { FurtherQuestions } from '#components/request/further-questions.tsx';
import type { CareLocation } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { isOptional } from '#lib/intake/answers.ts';
import { choices, longest } from '#lib/intake/schema.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { locations: readonly CareLocation[] };

/** The second step: what for, where and when. The hint of the note suits whoever asks; a handler shows the right one. */
export function WishesQuestions({ locations }: Props) {
  const locale = useLocale();
  const t = useTranslations('RequestForm');
  const max = longest.note;
  return (
    <>
      <ChoiceQuestion question="help" choices={choices.help.map((value) => ({ value, words: t(`choices.help.${value}`) }))} />
      <ChoiceQuestion
        question="location"
        choices={locations.map((location) => ({ value: location.id, words: textFor(location, locale).text.words.title }))}
      />
      <ChoiceQuestion question="times" choices={choices.times.map((value) => ({ value, words: t(`choices.times.${value}`) }))} />
      <FurtherQuestions step="wishes" drawn={['help', 'location', 'times', 'note']} />
      <div className="field" {...slot('field', 'note')}>
        <label htmlFor="note">
          {t('fields.note.label')} {isOptional('note') && <span className="optional-mark">{t('optional')}</span>}
        </label>
        <div className="hint" id="note-hint">
          <p {...slot('noteHint', 'self')}>{t('fields.note.hint')}</p>
          <p {...slot('noteHint', 'relative')} hidden>
            {t('fields.note.hintRelative')}
          </p>
          <p {...slot('noteHint', 'patient')} hidden>
            {t('fields.note.hintPatient')}
          </p>
        </div>
        <FieldError id="note" />
        <textarea className="input" id="note" name="note" rows={5} aria-describedby="note-hint note-count" />
        <p className="count" id="note-count">
          {t('count', { max })}
        </p>
        {/* Written by the script, with a pause, so that typing is not talked over. */}
        <p className="count" hidden data-count={max} data-one={t('countLeft', { left: 1 })} data-other={t('countLeft', { left: 2 })} />
        <p className="visually-hidden" role="status" data-count-said="" />
      </div>
    </>
  );
}
