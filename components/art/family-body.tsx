import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** Hands and needles over a table. */
export function FamilyBody() {
  return (
    <>
      <path d="M64 214A52 30 0 0 1 116 184H372A52 30 0 0 1 424 214V236H64Z" fill={paint('lichen')} />
      <path d="M70 204H418M64 220H424" stroke={paint('paper')} strokeWidth="1.6" strokeOpacity=".7" />
      <Staff>
        <Hill fill="granite" cx={188} base={184} r={54} lines={3} />
        <Hill fill="spruce" cx={292} base={184} r={54} lines={3} />
      </Staff>
      <path
        d="M152 112V84M188 104V66M224 112V84M260 112V84M292 104V66M328 112V84"
        stroke={paint('line')}
        strokeWidth="3"
        strokeLinecap="round"
      />
      <Shore y={236} />
    </>
  );
}
