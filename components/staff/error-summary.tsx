import { useTranslations } from 'next-intl';

type Props = {
  /** What happened, where the sentences of the fields do not say it. */
  words?: string;
  /** What is wrong, or where it is, each with the id of its field. */
  fields: readonly { id: string; words: string }[];
  /** What is wrong and belongs to no field. */
  rest?: string | undefined;
};

/** What is wrong with a form, above it and read out at once; whoever sent the form is taken to it, and it leads to each field. */
export function ErrorSummary({ words, fields, rest }: Props) {
  const t = useTranslations('RequestForm');
  return (
    // biome-ignore lint/a11y/noAutofocus: without a script, it is what takes whoever sent the form to what is wrong with it
    <div className="error-summary" id="problems" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{t('errorTitle')}</h2>
        {words !== undefined && <p>{words}</p>}
        {(fields.length > 0 || rest) && (
          <ul>
            {fields.map(({ id, words }) => (
              <li key={id}>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
            {rest && <li>{rest}</li>}
          </ul>
        )}
      </div>
    </div>
  );
}
