import { Drawing } from '#components/art/drawing.tsx';

/** The symbol alone; the name beside it is text. */
export function Logo() {
  return (
    <Drawing viewBox="0 0 56 40" width="56" height="40">
      <path d="M1 33a20 20 0 0 1 40 0z" fill="var(--mark-a)" />
      <path d="M26 33a14 14 0 0 1 28 0z" fill="var(--mark-b)" />
      <path d="M41 33a20 20 0 0 0-8.8-16.6A14 14 0 0 0 26 33z" fill="var(--mark-c)" />
      <path d="M1 37.5h53" stroke="var(--mark-a)" strokeWidth="2.6" strokeLinecap="round" />
    </Drawing>
  );
}
