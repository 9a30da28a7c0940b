import { useTranslations } from 'next-intl';
import { slot } from '#lib/templates/slots.ts';

/** The list of what is wrong on the page, filled in and shown by a handler, which marks each field with the class named here. */
export function ProblemSummary() {
  const t = useTranslations('RequestForm');
  return (
    <div className="error-summary" id="problems" {...slot('problems')} data-field-class="has-error" hidden>
      <div role="alert">
        <h2>{t('errorTitle')}</h2>
        <ul {...slot('problemList')} />
      </div>
    </div>
  );
}
