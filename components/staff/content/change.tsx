import type { ReactNode } from 'react';
import { SectionName } from '#components/staff/content/section-name.tsx';
import type { ChangedPart } from '#lib/editorial/review-view.ts';

type Props = { part: ChangedPart; side: (side: ChangedPart['sides'][number]) => ReactNode };

/** A part that somebody changed, both languages beside each other. */
export function Change({ part: { id, titles, sides }, side }: Props) {
  return (
    <article className="staff-change">
      <h2>
        <SectionName id={id} titles={titles} />
      </h2>
      <div className="staff-change__sides">{sides.map(side)}</div>
    </article>
  );
}
