import { useLocale, useTranslations } from 'next-intl';
import { factLabel } from '#components/staff/editor/fact-label.ts';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
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
  const t = useTranslations('RequestForm');
  const fields = parts.flatMap(fieldsIn).filter(({ path }) => path in typed);
  const lists = parts.flatMap(listsIn).filter(({ path }) => `new:${path}` in typed);
  const places = [
    ...fields.map((field) => [`fact-${field.path}`, factLabel({ kind: 'field', ...field }, locale)] as const),
    ...lists.map((list) => [`new-${list.path}`, factLabel(list, locale)] as const),
  ];
  return (
    // Without a script, autofocus is what takes the reader to the summary.
    // biome-ignore lint/a11y/noAutofocus: it tells what became of what was just sent
    <div className="error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{t('errorTitle')}</h2>
        <p>{words}</p>
        {places.length > 0 && (
          <ul>
            {places.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
