import { useLocale, useTranslations } from 'next-intl';
import { formatPhone } from '#lib/i18n/format.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { sitePhone } from '#lib/site.ts';
import { slot } from '#lib/templates/slots.ts';

const results = ['received', 'progress', 'answered', 'unknown', 'busy', 'unavailable'] as const;

/** Asks for a reference and a code; a handler shows the one answer that applies, above. */
export function StatusForm() {
  const locale = useLocale();
  const t = useTranslations('RequestStatus');
  const parts = {
    phone: () => <a href={`tel:${sitePhone}`}>{formatPhone(sitePhone)}</a>,
    day: () => <strong {...slot('answeredOn')} />,
  };
  return (
    <div>
      <h1>{t('title')}</h1>
      {results.map((result) => (
        <div key={result} className="interrupt" role="status" {...slot('result', result)} hidden>
          <h2>{t(`${result}.heading`)}</h2>
          <p>{t.rich(`${result}.text`, parts)}</p>
        </div>
      ))}
      <p className="lede">{t('lead')}</p>
      <form method="post" action={sectionPath('requestStatus', locale)}>
        <div className="field">
          <label htmlFor="reference">{t('reference')}</label>
          <p className="hint" id="reference-hint">
            {t('referenceHint')}
          </p>
          <input
            className="input input--medium"
            id="reference"
            name="reference"
            maxLength={20}
            autoComplete="off"
            aria-describedby="reference-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="code">{t('code')}</label>
          <p className="hint" id="code-hint">
            {t('codeHint')}
          </p>
          <input
            className="input input--medium"
            id="code"
            name="code"
            inputMode="numeric"
            maxLength={8}
            autoComplete="off"
            aria-describedby="code-hint"
          />
        </div>
        <div className="actions">
          <button className="button button--primary" type="submit">
            {t('send')}
          </button>
        </div>
      </form>
      <p className="small muted">{t('privacy')}</p>
    </div>
  );
}
