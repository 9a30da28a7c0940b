import { halfDisc, hops, paint } from '#components/art/geometry.ts';
import { Water } from '#components/art/water.tsx';

const STONES = ['spruce', 'lake', 'granite', 'lichen', 'larch'] as const;

/** Even steps from stone to stone. */
export function ThumbPacing() {
  return (
    <>
      {STONES.map((fill, step) => (
        <path key={fill} fill={paint(fill)} d={halfDisc(70 + 88 * step, 216, 40)} />
      ))}
      <g stroke="var(--il-line)" strokeWidth="3" strokeLinecap="round">
        <path d={hops(70, 170, 44, 4)} fill="none" strokeLinejoin="round" />
        <circle cx="422" cy="170" r="11" fill={paint('larch')} />
      </g>
      <Water
        width={480}
        shore={216}
        shorePen={2}
        ripplePen={1.3}
        ripples={[
          { y: 238, opacity: 0.7 },
          { y: 262, opacity: 0.4 },
        ]}
      />
    </>
  );
}
