import { Diagram } from '#components/art/diagram.tsx';
import { ring } from '#components/art/geometry.ts';

const WIDTH = 360;
/** From one person to the next above. */
const PITCH = 20;
/** Where the first row of people hangs, under the legend and the counts. */
const TOP = 66;
/** From the middle of a moment to the middle of each of its two columns. */
const HALF = 15;

type Words = {
  title: string;
  description: string;
  /** The two groups, in the order of the counts. */
  groups: readonly string[];
  /** The moments, first to last. */
  times: readonly string[];
};

type Props = {
  /** Unique on the page. */
  id: string;
  words: Words;
  of: number;
  /** For each moment, how many people in each group. */
  counts: readonly (readonly number[])[];
};

/** Two groups of the same size at several moments: one disc or one square per person, filled from below. */
export function PeopleOverTime({ id, words, of, counts }: Props) {
  const base = TOP + of * PITCH;
  const step = WIDTH / counts.length;
  const columns = counts.flatMap((pair, moment) =>
    pair.map((count, group) => ({ group, count, x: (moment + 0.5) * step + (group === 0 ? -HALF : HALF), moment })),
  );
  const shapes = (group: number, from: (count: number) => number, to: (count: number) => number, size: number): string =>
    columns
      .filter((column) => column.group === group)
      .map(({ x, count }) => stack(group, x, base, from(count), to(count), size))
      .join('');
  return (
    <Diagram id={id} viewBox={`0 0 ${WIDTH} ${base + 32}`} title={words.title} description={words.description}>
      <path
        className="trial__first-arm"
        d={
          shape(0, 9, 11, 8) +
          shapes(
            0,
            () => 0,
            (count) => count,
            8,
          )
        }
      />
      <path
        className="trial__second-arm"
        d={
          shape(1, WIDTH / 2 + 9, 11, 7) +
          shapes(
            1,
            () => 0,
            (count) => count,
            7,
          )
        }
      />
      <path
        className="trial__outline"
        d={[0, 1]
          .map((group) =>
            shapes(
              group,
              (count) => count,
              () => of,
              group === 0 ? 7 : 6,
            ),
          )
          .join('')}
      />
      <path className="trial__axis" d={`M0 ${base + 4}h${WIDTH}`} />
      {words.groups.map((name, group) => (
        <text key={name} className="trial__group" x={(group * WIDTH) / 2 + 24} y="16">
          {name}
        </text>
      ))}
      {columns.map(({ x, count, group, moment }) => (
        <text key={`${moment}-${group}`} className="trial__number" x={x} y={TOP - 10} textAnchor="middle">
          {count}
        </text>
      ))}
      {words.times.map((time, moment) => (
        <text key={time} className="trial__text" x={(moment + 0.5) * step} y={base + 26} textAnchor="middle">
          {time}
        </text>
      ))}
    </Diagram>
  );
}

/** A person of the first group is a disc, of the second a square. */
function shape(group: number, x: number, y: number, size: number): string {
  return group === 0 ? ring(x, y, size) : `M${x - size} ${y - size}h${2 * size}v${2 * size}h-${2 * size}z`;
}

/** People numbered `from` up to (not including) `to`, counted from the base. */
function stack(group: number, x: number, base: number, from: number, to: number, size: number): string {
  let path = '';
  for (let person = from; person < to; person++) path += shape(group, x, base - (person + 0.5) * PITCH, size);
  return path;
}
