import { useTranslations } from 'next-intl';

const lines = ['priorities', 'questions', 'lean', 'who', 'again'] as const;

/** A sheet to print and fill in by hand, for the talk with a clinician; nothing of it is sent or kept. */
export function DecisionSheet() {
  const t = useTranslations('Treatments.sheet');
  return (
    <section className="decision-sheet" aria-labelledby="sheet">
      <h2 id="sheet">{t('title')}</h2>
      <p className="small muted">{t('note')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  );
}
