import { useLocale, useTranslations } from 'next-intl';
import { crisisLines } from '#lib/help-lines.ts';
import { slot } from '#lib/templates/slots.ts';

/** Help lines before the results, for a query that may come from someone in danger. */
export function SearchHelp() {
  const locale = useLocale();
  const t = useTranslations('Search');
  const lines = useTranslations('CrisisStrip');
  return (
    <section className="search__help" aria-labelledby="help" {...slot('danger')} hidden>
      <h2 id="help">{t('dangerTitle')}</h2>
      <p>{t('dangerLead')}</p>
      <ul>
        {crisisLines(locale).map(({ id, label, href }) => (
          <li key={id}>
            <a href={href}>{label}</a>
            <span>{lines(id)}</span>
            {id === 'lifeline' && <span>{lines('calls')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
