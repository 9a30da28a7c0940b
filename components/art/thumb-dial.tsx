import type { Dial } from '#components/art/geometry.ts';
import { dialArc, halfDisc, needle, paint, segmentPen } from '#components/art/geometry.ts';
import { Water } from '#components/art/water.tsx';

const DIAL: Dial = { cx: 240, cy: 244, outer: 168, inner: 124 };

/** A volume dial, turned fairly high. */
export function ThumbDial() {
  return (
    <>
      <g fill="none" {...segmentPen(DIAL, 0.025)}>
        <path stroke={paint('lake')} d={dialArc(DIAL, 0, 3)} />
        <path stroke={paint('lichen')} d={dialArc(DIAL, 3, 5)} />
        <path stroke={paint('granite')} d={dialArc(DIAL, 5, 7)} />
        <path stroke={paint('paper')} d={dialArc(DIAL, 7, 10)} />
      </g>
      <path fill={paint('spruce')} d={halfDisc(DIAL.cx, DIAL.cy, 102)} />
      <path d={needle(DIAL, 7, 154)} stroke="var(--il-line)" strokeWidth="7" strokeLinecap="round" />
      <circle cx={DIAL.cx} cy={DIAL.cy} r="13" fill={paint('larch')} />
      <Water
        width={480}
        shore={244}
        shorePen={2.2}
        ripplePen={1.3}
        ripples={[
          { y: 266, opacity: 0.7 },
          { y: 290, opacity: 0.4 },
        ]}
      />
    </>
  );
}
