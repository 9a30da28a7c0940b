import { useTranslations } from 'next-intl';
import type { ToldFault } from '#lib/editorial/fault.ts';

/** What is wrong with a form, above it, where whoever sent it is taken; each sentence leads to its field. */
export function FaultSummary({ faults, rest }: { faults: readonly ToldFault[]; rest: string | undefined }) {
  const t = useTranslations('RequestForm');
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent the form is taken to what is wrong with it, also without a script.
    <div className="error-summary" id="problems" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{t('errorTitle')}</h2>
        <ul>
          {faults.map(({ question, words }) => (
            <li key={question}>
              <a href={`#${question}`}>{words}</a>
            </li>
          ))}
          {rest && <li>{rest}</li>}
        </ul>
      </div>
    </div>
  );
}
