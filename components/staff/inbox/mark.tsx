import type { ReactNode } from 'react';
import { Drawing } from '#components/art/drawing.tsx';

const dome = 'M1.5 17A10.5 10.5 0 0 1 22.5 17Z';

/** Half-discs and signs that say in shape what the words beside them say. */
const shapes = {
  late: (
    <>
      <path d="M1 7h22" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M3 7A9.3 9.3 0 0 0 21 7Z" fill="currentColor" />
    </>
  ),
  today: (
    <>
      <path d="M1 18h22M2.5 18A9.5 9.5 0 0 1 21.5 18" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M12 18L2.5 18A9.5 9.5 0 0 1 19.7 12.4Z" fill="currentColor" />
    </>
  ),
  later: <path d="M1 18h22M2.5 18A9.5 9.5 0 0 1 21.5 18" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
  ok: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" />
      <path d="m7.2 12.3 3.3 3.3 6.4-7" fill="none" stroke="var(--surface)" strokeWidth="2.6" strokeLinecap="round" />
    </>
  ),
  full: <path d={dome} fill="currentColor" stroke="currentColor" strokeWidth="2" />,
  half: (
    <>
      <path d={dome} fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M1.5 17A10.5 10.5 0 0 1 12 6.5V17Z" fill="currentColor" />
    </>
  ),
  empty: <path d={dome} fill="none" stroke="currentColor" strokeWidth="2.2" />,
  flag: <path d="M5 22V3h13l-3.5 4.5L18 12H5" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />,
  stop: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M7.2 12h9.6" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type MarkName = keyof typeof shapes;

/** A sign beside words that say the same. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <Drawing className="mark" viewBox="0 0 24 24" width="24" height="24">
      {shapes[name]}
    </Drawing>
  );
}
