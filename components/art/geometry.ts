export type Fill = 'spruce' | 'deep' | 'larch' | 'granite' | 'lake' | 'lichen' | 'paper';

/** The theme's illustration colour as a paint value; it follows dark mode. */
export const paint = (fill: Fill | 'line' | 'wave') => `var(--il-${fill})`;

/** Heights of the staff lines, as shares of the hill's radius. */
const STAFF = [0.13, 0.282, 0.478, 0.718];

/** One decimal is finer than a device pixel at every size the art is shown. */
const p = (...values: number[]) => values.map((value) => Math.round(value * 10) / 10).join(' ');

/** Flat side down, centred on `cx`, standing on `base`. */
export const halfDisc = (cx: number, base: number, r: number) => `M${p(cx - r, base)}a${p(r, r)} 0 0 1 ${p(2 * r)} 0z`;

/** Flat side up, hanging from `base`; a `depth` smaller than `r` flattens it into a reflection. */
export const bowl = (cx: number, base: number, r: number, depth = r) => `M${p(cx - r, base)}a${p(r, depth)} 0 0 0 ${p(2 * r)} 0z`;

/** Level lines across a disc, at these heights above its centre (below when negative). */
export const chords = (cx: number, base: number, r: number, heights: readonly number[]) =>
  heights
    .map((height) => {
      const half = Math.sqrt(r * r - height * height);
      return `M${p(cx - half, base - height)}h${p(2 * half)}`;
    })
    .join('');

/** The lowest `count` (at most four) staff lines of a hill. */
export const staff = (cx: number, base: number, r: number, count: number) =>
  chords(
    cx,
    base,
    r,
    STAFF.slice(0, count).map((share) => share * r),
  );

/** `count` half-circles side by side, starting at the left foot of the first. */
export const hops = (x: number, y: number, r: number, count: number) =>
  `M${p(x, y)}a${Array(count)
    .fill(`${p(r, r)} 0 0 1 ${p(2 * r)} 0`)
    .join(' ')}`;

/** `count` half-waves of this width and `swing` of the first control point. */
export const wave = (x: number, y: number, width: number, swing: number, count: number) =>
  `M${p(x, y)}q${p(width / 2, -swing, width)} 0t${Array(count - 1)
    .fill(`${p(width)} 0`)
    .join(' ')}`;

/**
 * A whole circle in one arc: it stops 0.1 short of its start, and `z` closes the gap. The two flags
 * stand without spaces (`10` is large, then counter-clockwise), as the path grammar allows.
 */
const loop = (r: number) => `a${p(r, r)} 0 10.1 0z`;

export const ring = (cx: number, cy: number, r: number) => `M${p(cx, cy - r)}${loop(r)}`;

/** Pitch of the icon array's grid. */
export const CELL = 24;

/** The circles numbered `from` up to (not including) `to` in a grid of so many columns. */
export function ringGrid(from: number, to: number, columns: number, r: number) {
  let path = '';
  for (let cell = from; cell < to; cell++) {
    const column = cell % columns;
    const isNewRow = cell === from || column === 0;
    const top = (Math.floor(cell / columns) + 0.5) * CELL - r;
    path += (isNewRow ? `M${p((column + 0.5) * CELL, top)}` : `m${CELL} 0`) + loop(r);
  }
  return path;
}

/** A half-disc gauge of ten segments, centred on the middle of its flat side. */
export type Dial = { cx: number; cy: number; outer: number; inner: number };

/** The angle of one segment with the space around it. */
const SEGMENT = Math.PI / 10;

const onDial = ({ cx, cy }: Dial, r: number, segments: number) =>
  p(cx - r * Math.cos(segments * SEGMENT), cy - r * Math.sin(segments * SEGMENT));

/** The middle line of the segments numbered `from` up to (not including) `to`, from the left. */
export function dialArc(dial: Dial, from: number, to: number) {
  const r = (dial.outer + dial.inner) / 2;
  return `M${onDial(dial, r, from)}A${p(r, r)} 0 0 1 ${onDial(dial, r, to)}`;
}

/**
 * The pen that turns an arc of the dial into its segments: a thick stroke, in dashes. `gap` is half
 * the space between two segments, in radians; `inset` shrinks each segment on all sides, in pixels.
 */
export function segmentPen({ outer, inner }: Dial, gap: number, inset = 0) {
  const r = (outer + inner) / 2;
  const space = 2 * (gap * r + inset);
  const dash = SEGMENT * r - space;
  return {
    strokeWidth: outer - inner - 2 * inset,
    strokeDasharray: `${dash.toFixed(2)} ${space.toFixed(2)}`,
    strokeDashoffset: (dash + space / 2).toFixed(2),
  };
}

/** A pointer to the middle of the dial's segment number `level`, counted from one. */
export const needle = (dial: Dial, level: number, length: number) => `M${p(dial.cx, dial.cy)}L${onDial(dial, length, level - 0.5)}`;
