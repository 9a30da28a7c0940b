import type { MarkName } from '#components/staff/inbox/mark.tsx';
import { Mark } from '#components/staff/inbox/mark.tsx';
import type { WaitWords } from '#lib/staff/inbox/row.ts';

const marks: Record<WaitWords['group'], MarkName> = { late: 'late', today: 'today', later: 'later', answered: 'ok', closed: 'ok' };

/** How a request waits: in words, in shape and in colour. */
export function WaitLine({ wait }: { wait: WaitWords }) {
  return (
    <span className={`state state--${wait.group}`}>
      <Mark name={marks[wait.group]} />
      <span>
        {wait.words}
        {wait.note && <small>{wait.note}</small>}
      </span>
    </span>
  );
}
