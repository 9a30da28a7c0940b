import { useLocale, useTranslations } from 'next-intl';
import { crisisLines } from '#lib/help-lines.ts';

/** Where to turn when waiting is not possible; on every public page. */
export function CrisisStrip() {
  const locale = useLocale();
  const t = useTranslations('CrisisStrip');
  return (
    <section className="crisis" aria-labelledby="crisis">
      <div className="wrap">
        <h2 id="crisis">{t('heading')}</h2>
        <ul>
          {crisisLines(locale).map(({ id, label, href }) => (
            <li key={id}>
              <a href={href}>{label}</a>
              <br />
              {t(id)}
              {id === 'lifeline' && <span> {t('calls')}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
