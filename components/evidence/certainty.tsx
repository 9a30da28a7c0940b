import { useTranslations } from 'next-intl';
import { CertaintyMark } from '#components/art/certainty-mark.tsx';

const levels = { 'very-low': 1, low: 2, moderate: 3, high: 4 } as const;

type Props = { level: keyof typeof levels };

/** How sure the evidence is (GRADE): one to four half-discs, then the word. */
export function Certainty({ level }: Props) {
  const t = useTranslations('Certainty');
  return (
    <span className="certainty">
      <CertaintyMark level={levels[level]} />
      {t(level)}
    </span>
  );
}
