import type { MarkName } from '#components/staff/inbox/mark.tsx';
import { Mark } from '#components/staff/inbox/mark.tsx';
import type { Row } from '#lib/staff/inbox/row.ts';

const marks: Record<Row['stage'], MarkName> = { new: 'full', flagged: 'flag', contacted: 'half', booked: 'empty', closed: 'ok' };

/** How far a request has come. */
export function StageLine({ stage, words }: { stage: Row['stage']; words: string }) {
  return (
    <span className={stage === 'flagged' ? 'state state--today' : 'state'}>
      <Mark name={marks[stage]} />
      <span>{words}</span>
    </span>
  );
}
