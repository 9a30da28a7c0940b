import { useLocale } from 'next-intl';
import { halfDisc } from '#components/art/geometry.ts';
import type { LocationMeta } from '#lib/content/schemas/location.ts';

type Point = readonly [x: number, y: number];
type Props = { sketch: NonNullable<LocationMeta['sketch']>; description: string };

/** A drawing of the streets around a clinic, with its words in the page’s language. Nothing is asked of a map service. */
export function SketchMap({ sketch, description }: Props) {
  const locale = useLocale();
  const [x, y] = sketch.door;
  return (
    <div className="sketch-map">
      <svg viewBox="0 0 460 340" role="img" aria-label={description}>
        <g className="sketch-map__water">
          {sketch.water.map((river) => (
            <path key={String(river)} d={curve(river)} />
          ))}
        </g>
        <g className="sketch-map__street">
          {sketch.streets.map((street) => (
            <path key={String(street)} d={straight(street)} />
          ))}
        </g>
        <path className="sketch-map__walk" d={straight(sketch.walk)} />
        <circle className="sketch-map__stop" cx={sketch.stop[0]} cy={sketch.stop[1]} r="10" />
        <path className="sketch-map__door" d={halfDisc(x, y, 24)} />
        <path className="sketch-map__step" d={`M${x - 28} ${y + 1}h56`} />
        {sketch.labels.map(({ at, anchor, words }) => (
          <text key={words.en} x={at[0]} y={at[1]} textAnchor={anchor}>
            {words[locale]}
          </text>
        ))}
      </svg>
    </div>
  );
}

function straight(points: readonly Point[]): string {
  return `M${points.map((point) => point.join(' ')).join('L')}`;
}

/** A river bends: each inner point pulls the line towards it, half way to the next. */
function curve(points: readonly Point[]): string {
  const [start, ...inner] = points;
  const end = inner.pop();
  if (!start || !end) return '';
  const bends = inner.map(([x, y], index) => {
    const [nextX, nextY] = inner[index + 1] ?? end;
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  });
  return `M${start.join(' ')}${bends.join('')}L${end.join(' ')}`;
}
