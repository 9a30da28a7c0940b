import { useTranslations } from 'next-intl';
import type { CellContext } from '#components/treatment/cell.tsx';
import { rowContent } from '#components/treatment/rows.tsx';
import type { Treatment } from '#lib/content/library.ts';
import { columns } from '#lib/content/schemas/treatment.ts';

type Props = { treatment: Treatment; context: CellContext };

/** Every answer about one treatment, as the comparison gives it. */
export function TreatmentFacts({ treatment, context }: Props) {
  const t = useTranslations('Treatments');
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <p className="small">{t('adviceKey')}</p>
      <dl className="description-list facts">
        {columns.map((name) => (
          <div key={name} id={`facts-${name}`}>
            <dt>{t(`questions.${name}`)}</dt>
            <dd>{rowContent(name, treatment, context)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
