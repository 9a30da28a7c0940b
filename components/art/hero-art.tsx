import { Drawing } from '#components/art/drawing.tsx';
import type { Fill } from '#components/art/geometry.ts';
import { bowl, halfDisc, hops, paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';
import { Water } from '#components/art/water.tsx';

type Rise = { fill: Fill; cx: number; r: number; lines: number };
type LakeScene = {
  width: number;
  shore: number;
  shorePen: number;
  ripplePen: number;
  ripples: readonly { y: number; opacity: number }[];
  sun: { cx: number; r: number; depth: number };
  /** From the farthest to the nearest. */
  hills: readonly Rise[];
};

const WIDE: LakeScene = {
  width: 1440,
  shore: 330,
  shorePen: 2.2,
  ripplePen: 1.3,
  ripples: [
    { y: 357, opacity: 0.5 },
    { y: 387, opacity: 0.42 },
    { y: 421, opacity: 0.34 },
    { y: 459, opacity: 0.26 },
  ],
  sun: { cx: 588, r: 70, depth: 56 },
  hills: [
    { fill: 'spruce', cx: 1196, r: 296, lines: 4 },
    { fill: 'granite', cx: 946, r: 176, lines: 4 },
    { fill: 'deep', cx: 1400, r: 168, lines: 4 },
    { fill: 'lichen', cx: 1064, r: 92, lines: 3 },
    { fill: 'lake', cx: 784, r: 84, lines: 3 },
    { fill: 'lake', cx: 20, r: 132, lines: 4 },
    { fill: 'granite', cx: 158, r: 66, lines: 3 },
  ],
};

const NARROW: LakeScene = {
  width: 390,
  shore: 184,
  shorePen: 1.9,
  ripplePen: 1.1,
  ripples: [
    { y: 202, opacity: 0.5 },
    { y: 222, opacity: 0.42 },
    { y: 245, opacity: 0.34 },
    { y: 270, opacity: 0.26 },
  ],
  sun: { cx: 70, r: 34, depth: 27.2 },
  hills: [
    { fill: 'spruce', cx: 292, r: 158, lines: 4 },
    { fill: 'granite', cx: 172, r: 84, lines: 4 },
    { fill: 'deep', cx: 384, r: 74, lines: 3 },
    { fill: 'lichen', cx: 226, r: 42, lines: 3 },
  ],
};

function Lake({ scene }: { scene: LakeScene }) {
  const { width, shore, shorePen, ripples, ripplePen, sun, hills } = scene;
  return (
    <>
      <path fill={paint('larch')} d={halfDisc(sun.cx, shore, sun.r)} />
      <Staff>
        {hills.map((hill) => (
          <Hill key={hill.cx} base={shore} {...hill} />
        ))}
      </Staff>
      <g fillOpacity=".3">
        {hills.toReversed().map(({ fill, cx, r }) => (
          <path key={cx} fill={paint(fill)} d={bowl(cx, shore, r, 0.4 * r)} />
        ))}
      </g>
      <path fill={paint('larch')} fillOpacity=".55" d={bowl(sun.cx, shore, sun.r, sun.depth)} />
      <Water {...{ width, shore, shorePen, ripples, ripplePen }} />
    </>
  );
}

/** The lake at dawn, twice: the style sheet shows the wide or the narrow one. */
export function HeroArt() {
  return (
    <>
      <Drawing className="hero-art" viewBox="0 0 1440 470" preserveAspectRatio="xMaxYMax slice">
        <Lake scene={WIDE} />
        <path
          d={hops(256, 329, 20, 6)}
          fill="none"
          stroke="var(--il-line)"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Drawing>
      <Drawing className="hero-art hero-art--narrow" viewBox="0 0 390 274" preserveAspectRatio="xMidYMax slice">
        <Lake scene={NARROW} />
      </Drawing>
    </>
  );
}
