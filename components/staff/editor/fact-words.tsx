import { useLocale, useTranslations } from 'next-intl';
import type { FieldWords } from '#lib/content/field-words.ts';
import { schemaSentence } from '#lib/i18n/check-messages.ts';

/** What a fact is for, and the values it is chosen from, as the guide for editors says it. */
export function FactWords({ id, words: { says, choices } }: { id: string; words: FieldWords }) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  return (
    <p className="hint" id={id}>
      {schemaSentence(says, locale)}
      {choices.length > 0 && (
        <>
          {' '}
          {t('choices')} <span lang="en">{choices.join(', ')}</span>.
        </>
      )}
    </p>
  );
}
