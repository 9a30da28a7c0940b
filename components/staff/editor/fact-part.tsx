import { useLocale, useTranslations } from 'next-intl';
import { FactInput } from '#components/staff/editor/fact-input.tsx';
import { FactList } from '#components/staff/editor/fact-list.tsx';
import { schemaSentence } from '#lib/i18n/check-messages.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { EntryNames } from '#lib/staff/editor/entry-names.ts';
import type { FactPart as Part } from '#lib/staff/editor/fact-fields.ts';

type Props = {
  part: Part;
  names: EntryNames /** What it is called where its schema does not say so: an item of a list. */;
  called?: string;
};

/** A part of the form of facts: a fact, a group of facts under what it is for, or a list. */
export function FactPart({ part, names, called }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const label = called ?? (part.words ? schemaSentence(part.words.says, locale) : part.label);
  if (part.kind === 'list') return <FactList {...{ list: part, label, names }} />;
  if (part.kind === 'field') {
    const language = locales.find((one) => part.path.endsWith(`/${one}`));
    return <FactInput fact={part} label={language ? t('language', { language }) : label} names={names} language={language} />;
  }
  return (
    <fieldset className="editor-facts__group">
      <legend>{label}</legend>
      {part.parts.map((inner) => (
        <FactPart key={inner.path} part={inner} names={names} />
      ))}
    </fieldset>
  );
}
