import { useLocale, useTranslations } from 'next-intl';
import { FactInput } from '#components/staff/editor/fact-input.tsx';
import { FactList } from '#components/staff/editor/fact-list.tsx';
import { FactSet } from '#components/staff/editor/fact-set.tsx';
import { factHint, factName } from '#components/staff/editor/fact-words.ts';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { FactPart as Part } from '#lib/staff/editor/fact-fields.ts';

type Props = {
  part: Part;
  given: FactsGiven;
  /** What it is called where its schema does not say so: an item of a list. */
  called?: string;
};

/** A part of the form of facts: a fact, a group of facts under what it is for, or a list. */
export function FactPart({ part, given, called }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const label = called ?? factName(part.path, locale);
  if (part.kind === 'list') return <FactList {...{ list: part, label, given }} />;
  if (part.kind === 'field') {
    const language = locales.find((one) => part.path.endsWith(`/${one}`));
    return <FactInput fact={part} label={language ? t('language', { language }) : label} given={given} language={language} />;
  }
  return (
    <FactSet path={part.path} label={label} hint={factHint(part, locale)} problems={given.problems[part.path]}>
      {part.parts.map((inner) => (
        <FactPart key={inner.path} part={inner} given={given} />
      ))}
      {part.absent && (
        <button className="button button--quiet" type="submit" name="add" value={part.path}>
          {t('addPart')} <span className="visually-hidden">{label}</span>
        </button>
      )}
    </FactSet>
  );
}
