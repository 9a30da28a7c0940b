import { useLocale } from 'next-intl';
import { factName } from '#components/staff/editor/fact-words.ts';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import { ErrorSummary } from '#components/staff/error-summary.tsx';
import type { FactPart } from '#lib/staff/editor/fact-fields.ts';
import { fieldsIn, listsIn } from '#lib/staff/editor/fact-fields.ts';

type Props = {
  /** Why it was not saved, in words. */
  words: string;
  parts: readonly FactPart[];
  given: Pick<FactsGiven, 'typed'>;
};

/** What was not saved, above the form and read out at once, with the way to each field. */
export function FactsRefused({ words, parts, given: { typed } }: Props) {
  const locale = useLocale();
  const fields = parts.flatMap(fieldsIn).filter(({ path }) => path in typed);
  const lists = parts.flatMap(listsIn).filter(({ path }) => `new:${path}` in typed);
  const places = [
    ...fields.map((field) => ({ id: `fact-${field.path}`, words: factName(field.path, locale) })),
    ...lists.map((list) => ({ id: `new-${list.path}`, words: factName(list.path, locale) })),
  ];
  return <ErrorSummary words={words} fields={places} />;
}
