import type { ReactNode } from 'react';
import { Drawing } from '#components/art/drawing.tsx';

import type { CellMark } from '#lib/content/schemas/treatment.ts';

const ring = { cx: 12, cy: 12, r: 9.3, fill: 'none', stroke: 'currentColor', strokeWidth: 2.4 };

const SHAPES: Record<CellMark, ReactNode> = {
  supports: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" />
      <path
        d="m7.2 12.3 3.3 3.3 6.4-7"
        fill="none"
        stroke="var(--ev-cut,var(--surface))"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  mixed: (
    <>
      <circle {...ring} />
      <path d="M12 2.7a9.3 9.3 0 0 0 0 18.6z" fill="currentColor" />
    </>
  ),
  'no-benefit': (
    <>
      <circle {...ring} />
      <path d="M7.2 12h9.6" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
    </>
  ),
  'not-studied': <circle {...ring} strokeDasharray="2.6 3.1" />,
  'not-checked': <path d="M4.5 12h.01M12 12h.01M19.5 12h.01" stroke="currentColor" strokeWidth="4.2" strokeLinecap="round" />,
};

type Props = { direction: CellMark };

/** The shape only: the word beside it carries the meaning. */
export function EvidenceMark({ direction }: Props) {
  return (
    <Drawing className="direction__mark" viewBox="0 0 24 24">
      {SHAPES[direction]}
    </Drawing>
  );
}
