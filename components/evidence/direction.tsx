import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EvidenceMark } from '#components/art/evidence-mark.tsx';
import type { CellMark } from '#lib/content/schemas/treatment.ts';

type Props = { mark: CellMark; words?: ReactNode };

/** Which way results point: a shape and its word; colour only repeats them. */
export function Direction({ mark, words }: Props) {
  const t = useTranslations('Direction');
  return (
    <span className={`direction direction--${mark}`}>
      <EvidenceMark direction={mark} />
      {words ?? t(mark)}
    </span>
  );
}
