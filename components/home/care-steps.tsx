import { useLocale, useTranslations } from 'next-intl';
import type { Library } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';

const steps = ['Ask', 'Talk', 'Decide', 'Review'] as const;

type Props = { library: Library };

/** How care goes, in four steps. */
export function CareSteps({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  const ketamine = library.articles.find(({ id }) => id === 'fibromyalgia-ketamine');
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
          {ketamine && <a href={`${entryPath('articles', ketamine, locale)}#who-should-not`}>{t('careNoteLink')}</a>}
        </div>
      </div>
    </section>
  );
}
