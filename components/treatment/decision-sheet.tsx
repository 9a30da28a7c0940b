import { useTranslations } from 'next-intl';

const lines = ['priorities', 'options', 'questions', 'lean', 'again'] as const;

/** A sheet to print and fill in by hand, for the talk with a clinician; nothing of it is sent or kept. */
export function DecisionSheet() {
  const t = useTranslations('Treatments.sheet');
  return (
    <section className="decision-sheet" aria-labelledby="sheet">
      <h2 id="sheet">{t('title')}</h2>
      <p className="small muted">{t('note')}</p>
      <ol>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ol>
    </section>
  );
}
