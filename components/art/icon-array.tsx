import { CELL, ringGrid } from '#components/art/geometry.ts';

/** More people than this are laid out in rows of this many. */
const ROW = 20;

type Props = {
  filled: number;
  of: number;
  /** The whole picture in words. */
  label: string;
  /** Half-filled circles, after the filled ones. */
  half?: number;
};

export function IconArray({ filled, of, label, half = 0 }: Props) {
  const columns = Math.min(of, ROW);
  const rows = Math.ceil(of / ROW);
  const inked = filled + half;
  return (
    <svg className="icon-array" viewBox={`0 0 ${columns * CELL} ${rows * CELL}`} role="img" aria-label={label}>
      <path className="icon-array__filled" d={ringGrid(0, filled, columns, 9) + halfFills(filled, inked, columns)} />
      {half > 0 && <path className="icon-array__half" d={ringGrid(filled, inked, columns, 8)} />}
      <path className="icon-array__empty" d={ringGrid(inked, of, columns, 7.5)} />
    </svg>
  );
}

function halfFills(from: number, to: number, columns: number) {
  let path = '';
  for (let cell = from; cell < to; cell++) {
    const x = ((cell % columns) + 0.5) * CELL;
    path += `M${x} ${Math.floor(cell / columns) * CELL + 4}a8 8 0 0 0 0 16z`;
  }
  return path;
}
