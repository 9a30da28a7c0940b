import type { Dial } from '#components/art/geometry.ts';
import { dialArc, halfDisc, needle, paint, ring, segmentPen } from '#components/art/geometry.ts';

const USUAL = 3;
const SENSITIZED = 9;
const GAP = 0.03;
/** Half the width of the outline around each segment. */
const OUTLINE = 0.65;

/** Two dials of the same size. */
type Props = { usual: Dial; sensitized: Dial };

/** The two dials of the diagram, at 3 and at 9 of 10. */
export function VolumeDials({ usual, sensitized }: Props) {
  const dials = [usual, sensitized];
  const low = dialArc(usual, 0, USUAL) + dialArc(sensitized, 0, 4);
  const middle = dialArc(sensitized, 4, 7);
  const high = dialArc(sensitized, 7, SENSITIZED);
  const empty = dialArc(usual, USUAL, 10) + dialArc(sensitized, SENSITIZED, 10);
  return (
    <>
      <g fill="none" {...segmentPen(usual, GAP, OUTLINE)}>
        <path stroke="var(--il-line)" {...segmentPen(usual, GAP, -OUTLINE)} d={low + middle + high + empty} />
        <path stroke={paint('lichen')} d={low} />
        <path stroke={paint('larch')} d={middle} />
        <path stroke={paint('granite')} d={high} />
        <path stroke="var(--surface)" d={empty} />
      </g>
      <path fill={paint('spruce')} d={dials.map(({ cx, cy, inner }) => halfDisc(cx, cy, inner - 10)).join('')} />
      <path
        d={needle(usual, USUAL, usual.outer - 8) + needle(sensitized, SENSITIZED, usual.outer - 8)}
        stroke="var(--ink)"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path fill="var(--ink)" d={dials.map(({ cx, cy }) => ring(cx, cy, 8)).join('')} />
    </>
  );
}
