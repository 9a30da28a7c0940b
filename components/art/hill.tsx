import type { Fill } from '#components/art/geometry.ts';
import { halfDisc, paint, staff } from '#components/art/geometry.ts';

type Props = { fill: Fill; cx: number; base: number; r: number; lines: number };

/** A half-disc crossed by staff lines, which take their pen from `Staff`. */
export function Hill({ fill, cx, base, r, lines }: Props) {
  return (
    <>
      <path fill={paint(fill)} stroke="none" d={halfDisc(cx, base, r)} />
      <path d={staff(cx, base, r, lines)} />
    </>
  );
}
