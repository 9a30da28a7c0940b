import { useLocale, useTranslations } from 'next-intl';
import { sectionPath } from '#lib/i18n/routing.ts';

const steps = ['Ask', 'Talk', 'Decide', 'Review'] as const;

/** How care goes, in four steps. */
export function CareSteps() {
  const locale = useLocale();
  const t = useTranslations('Home');
  return (
    <section className="band section" aria-labelledby="care">
      <div className="wrap">
        <div className="split-heading">
          <h2 id="care">{t('careTitle')}</h2>
          <p className="lede">{t('careLead')}</p>
        </div>
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`step${step}`)}</h3>
              <p className="small">{t(`step${step}Text`)}</p>
              <span className="time">{t(`step${step}Time`)}</span>
            </li>
          ))}
        </ol>
        <div className="note-line">
          <p>{t('careNote')}</p>
          <a href={sectionPath('compare', locale)}>{t('careNoteLink')}</a>
        </div>
      </div>
    </section>
  );
}
