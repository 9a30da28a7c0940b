import { Drawing } from '#components/art/drawing.tsx';
import { halfDisc } from '#components/art/geometry.ts';

const CENTRES = [11.5, 34.5, 57.5, 80.5];

const halfDiscs = (centres: readonly number[]) => centres.map((cx) => halfDisc(cx, 11.5, 10)).join('');

type Props = {
  /** GRADE certainty, from very low (1) to high (4). */
  level: 1 | 2 | 3 | 4;
};

/** The shape only: the word beside it carries the meaning. */
export function CertaintyMark({ level }: Props) {
  return (
    <Drawing
      className="certainty__mark"
      viewBox="0 0 92 13"
      width="92"
      height="13"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    >
      <path fill="currentColor" d={halfDiscs(CENTRES.slice(0, level))} />
      {level < CENTRES.length && <path d={halfDiscs(CENTRES.slice(level))} />}
    </Drawing>
  );
}
