import type { ReactNode } from 'react';

type Props = { children: ReactNode };

/** Pen for staff lines; every line drawn inside shares it. */
export function Staff({ children }: Props) {
  return (
    <g stroke="var(--il-paper)" strokeWidth="1.5" strokeOpacity=".55">
      {children}
    </g>
  );
}
