import type { ReactNode } from 'react';
import { PairState } from '#components/staff/content/pair-state.tsx';
import { SectionName } from '#components/staff/content/section-name.tsx';
import type { ChangedPart } from '#lib/editorial/changed-part.ts';

type Props = {
  part: ChangedPart;
  side: (side: ChangedPart['sides'][number]) => ReactNode;
  /** What stands beside a part that changes in one language alone. */
  children?: ReactNode;
};

/** A part that somebody changed, both languages beside each other. */
export function Change({ part: { id, titles, sides, state }, side, children }: Props) {
  return (
    <article className="staff-change">
      <div className="staff-change__top">
        <h2>
          <SectionName id={id} titles={titles} />
        </h2>
        {state && <PairState state={state} />}
      </div>
      <div className="staff-change__sides">
        {sides.map(side)}
        {children}
      </div>
    </article>
  );
}
