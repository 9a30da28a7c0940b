import type { ReactNode } from 'react';
import { Drawing } from '#components/art/drawing.tsx';

const ring = <circle cx="12" cy="12" r="9.8" fill="none" stroke="currentColor" strokeWidth="2.2" />;
const left = 'M11 1.6a10.4 10.4 0 0 0 0 20.8z';
const right = 'M13 1.6a10.4 10.4 0 0 1 0 20.8z';

/** Signs of the pages about content; two halves stand for English and French. */
const shapes = {
  agree: <path d={left + right} fill="currentColor" />,
  behindFrench: (
    <>
      <path d={left} fill="currentColor" />
      <path d={right} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  behindEnglish: (
    <>
      <path d={left} fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d={right} fill="currentColor" />
    </>
  ),
  apart: <path d={left + right} fill="none" stroke="currentColor" strokeWidth="1.8" />,
  missingFrench: (
    <>
      <path d={left} fill="currentColor" />
      <path d={right} fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2 2.4" />
    </>
  ),
  missingEnglish: (
    <>
      <path d={left} fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2 2.4" />
      <path d={right} fill="currentColor" />
    </>
  ),
  ok: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" />
      <path d="m7.2 12.3 3.3 3.3 6.4-7" fill="none" stroke="var(--surface)" strokeWidth="2.6" strokeLinecap="round" />
    </>
  ),
  error: (
    <>
      <path d="M8 1.8h8L22.2 8v8L16 22.2H8L1.8 16V8z" fill="currentColor" />
      <path d="M12 6.5v7M12 16.6v.6" stroke="var(--surface)" strokeWidth="2.8" strokeLinecap="round" />
    </>
  ),
  warning: (
    <path
      d="M12 2.6 22.4 21H1.6zM12 9v5.6M12 17.4v.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  advice: (
    <>
      {ring}
      <path d="M12 11v6M12 7v.4" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  draft: (
    <>
      {ring}
      <path d="m8 16 .6-2.6 6-6 2 2-6 6z" fill="currentColor" />
    </>
  ),
  clock: (
    <>
      {ring}
      <path d="M12 6.5V12l3.6 2.2" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  off: (
    <>
      {ring}
      <path d="M7.2 12h9.6" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
    </>
  ),
  next: <path d="M1.5 17A10.5 10.5 0 0 1 22.5 17Z" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  now: (
    <>
      <path d="M1.5 17A10.5 10.5 0 0 1 22.5 17Z" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <path d="M1.5 17A10.5 10.5 0 0 1 12 6.5V17Z" fill="currentColor" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type SignName = keyof typeof shapes;

/** How much a state asks of whoever reads it, by its colour beside its words. */
export type Tone = 'good' | 'caution' | 'danger' | 'info' | 'quiet';

type Props = { name: SignName; tone?: Tone; note?: ReactNode; children: ReactNode };

/** A state: a sign, the words that say the same, and what more there is to know in small. */
export function StateWords({ name, tone = 'quiet', note, children }: Props) {
  return (
    <span className={`state tone-${tone}`}>
      <Drawing className="mark" viewBox="0 0 24 24" width="24" height="24">
        {shapes[name]}
      </Drawing>
      <span>
        {children}
        {note !== undefined && note !== '' && <small>{note}</small>}
      </span>
    </span>
  );
}
