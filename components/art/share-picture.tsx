import type { Fill } from '#components/art/geometry.ts';
import { bowl, halfDisc, hops, staff } from '#components/art/geometry.ts';
import { brand } from '#lib/brand.ts';
import type { ShareCard } from '#lib/seo/share-card.ts';

const { spruce, deep, larch, granite, lake, lichen, paper } = brand;
const colours = { spruce, deep, larch, granite, lake, lichen, paper } as const satisfies Record<Fill, string>;
const ink = { heading: brand.heading, soft: brand.inkSoft, sky: brand.sky, line: brand.line };
const shore = 500;

type Rise = { fill: Fill; cx: number; r: number };

/** From the farthest to the nearest, each on the shore. The first one, without lines, is the sun or the moon. */
const scenes: Record<ShareCard['art'], readonly Rise[]> = {
  balance: [
    { fill: 'larch', cx: 905, r: 54 },
    { fill: 'spruce', cx: 790, r: 104 },
    { fill: 'granite', cx: 1040, r: 104 },
    { fill: 'deep', cx: 1200, r: 70 },
  ],
  dial: [
    { fill: 'larch', cx: 700, r: 46 },
    { fill: 'lake', cx: 960, r: 210 },
    { fill: 'lichen', cx: 960, r: 150 },
    { fill: 'spruce', cx: 960, r: 92 },
  ],
  curve: [
    { fill: 'larch', cx: 660, r: 40 },
    { fill: 'granite', cx: 800, r: 150 },
    { fill: 'spruce', cx: 1010, r: 80 },
    { fill: 'lake', cx: 1150, r: 130 },
  ],
  lake: [
    { fill: 'larch', cx: 660, r: 62 },
    { fill: 'spruce', cx: 1040, r: 220 },
    { fill: 'granite', cx: 850, r: 132 },
    { fill: 'deep', cx: 1180, r: 120 },
    { fill: 'lichen', cx: 936, r: 66 },
  ],
  pacing: [
    { fill: 'larch', cx: 1130, r: 62 },
    { fill: 'spruce', cx: 640, r: 62 },
    { fill: 'lake', cx: 762, r: 62 },
    { fill: 'granite', cx: 884, r: 62 },
    { fill: 'lichen', cx: 1006, r: 62 },
  ],
  pills: [
    { fill: 'larch', cx: 1140, r: 44 },
    { fill: 'spruce', cx: 660, r: 54 },
    { fill: 'granite', cx: 780, r: 54 },
    { fill: 'lake', cx: 900, r: 54 },
    { fill: 'lichen', cx: 1020, r: 54 },
  ],
  sleep: [
    { fill: 'larch', cx: 830, r: 80 },
    { fill: 'spruce', cx: 1070, r: 150 },
    { fill: 'lake', cx: 940, r: 70 },
    { fill: 'deep', cx: 690, r: 58 },
  ],
  talk: [
    { fill: 'larch', cx: 920, r: 40 },
    { fill: 'spruce', cx: 790, r: 140 },
    { fill: 'granite', cx: 1050, r: 120 },
  ],
  watch: [
    { fill: 'larch', cx: 628, r: 48 },
    { fill: 'granite', cx: 930, r: 170 },
    { fill: 'lake', cx: 760, r: 86 },
    { fill: 'spruce', cx: 1150, r: 96 },
  ],
};

type Props = { card: ShareCard; site: string; width: number; height: number };

/** A share image: the subject on a calm ground with the hills of the house. Drawn once at build, outside any page. */
export function SharePicture({ card, site, width, height }: Props) {
  const { art, facts, heading, kicker, notice } = card;
  const [sun, ...hills] = scenes[art];
  return (
    <div
      lang={card.locale}
      style={{ width, height, display: 'flex', position: 'relative', background: ink.sky, fontFamily: 'Atkinson', color: ink.soft }}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ position: 'absolute', left: 0, top: 0 }}
        aria-hidden="true"
      >
        {sun && <path fill={colours[sun.fill]} d={halfDisc(sun.cx, shore, sun.r)} />}
        {hills.flatMap(({ fill, cx, r }) => [
          <path key={`hill-${cx}-${r}`} fill={colours[fill]} d={halfDisc(cx, shore, r)} />,
          <path key={`staff-${cx}-${r}`} stroke={colours.paper} strokeWidth="2" strokeOpacity=".55" d={staff(cx, shore, r, 3)} />,
        ])}
        {[sun, ...hills].map(
          (rise) =>
            rise && (
              <path
                key={`water-${rise.cx}-${rise.r}`}
                fill={colours[rise.fill]}
                fillOpacity=".28"
                d={bowl(rise.cx, shore, rise.r, 0.4 * rise.r)}
              />
            ),
        )}
        {art === 'pacing' && <path d={hops(640, 420, 61, 4)} fill="none" stroke={ink.line} strokeWidth="3" strokeLinecap="round" />}
        <path d={`M0 ${shore}h${width}`} stroke={ink.line} strokeWidth="3" />
        {[522, 552, 588].map((y) => (
          <path key={y} d={`M740 ${y}h460`} stroke={ink.line} strokeOpacity=".2" strokeWidth="1.5" />
        ))}
      </svg>
      <div style={{ display: 'flex', flexDirection: 'column', position: 'absolute', left: 72, top: 60, width: 1056 }}>
        <div style={{ display: 'flex', alignItems: 'center', fontFamily: 'Petrona', fontSize: 46, color: ink.heading }}>
          <svg width="78" height="56" viewBox="0 0 56 40" style={{ marginRight: 18 }} aria-hidden="true">
            <path d="M1 33a20 20 0 0 1 40 0z" fill={colours.spruce} />
            <path d="M26 33a14 14 0 0 1 28 0z" fill={colours.larch} />
            <path d="M41 33a20 20 0 0 0-8.8-16.6A14 14 0 0 0 26 33z" fill={colours.deep} />
            <path d="M1 37.5h53" stroke={colours.spruce} strokeWidth="2.6" strokeLinecap="round" />
          </svg>
          {site}
        </div>
        <div
          style={{
            display: 'flex',
            fontFamily: 'Petrona',
            fontSize: kicker === '' ? 76 : 92,
            lineHeight: 1.08,
            color: ink.heading,
            marginTop: 34,
            maxWidth: 980,
          }}
        >
          {heading}
        </div>
        <div style={{ display: 'flex', fontSize: 38, marginTop: 10 }}>{kicker}</div>
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          position: 'absolute',
          left: 72,
          bottom: 26,
          width: 1056,
          fontSize: 27,
          color: ink.line,
        }}
      >
        <div style={{ display: 'flex' }}>{facts}</div>
        <div style={{ display: 'flex', marginTop: 4 }}>{notice}</div>
      </div>
    </div>
  );
}
