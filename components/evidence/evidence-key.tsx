import { useTranslations } from 'next-intl';
import { Direction } from '#components/evidence/direction.tsx';
import { marks } from '#lib/content/schemas/reference.ts';
import type { CellMark } from '#lib/content/schemas/treatment.ts';

type Props = { of?: readonly CellMark[] };

/** What the direction marks mean: those of studies, unless a page shows others. */
export function EvidenceKey({ of = marks }: Props) {
  const t = useTranslations('EvidenceKey');
  return (
    <div className="evidence-key">
      <p className="small">
        <strong>{t('heading')}</strong>
      </p>
      <ul>
        {of.map((mark) => (
          <li key={mark}>
            <Direction mark={mark} />
          </li>
        ))}
      </ul>
    </div>
  );
}
