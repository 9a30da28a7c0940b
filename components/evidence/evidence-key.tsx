import { useTranslations } from 'next-intl';
import { Direction } from '#components/evidence/direction.tsx';
import { marks } from '#lib/content/schemas/reference.ts';

/** What the direction marks mean. */
export function EvidenceKey() {
  const t = useTranslations('EvidenceKey');
  return (
    <div className="evidence-key">
      <p className="small">
        <strong>{t('heading')}</strong>
      </p>
      <ul>
        {marks.map((mark) => (
          <li key={mark}>
            <Direction mark={mark} />
          </li>
        ))}
      </ul>
    </div>
  );
}
