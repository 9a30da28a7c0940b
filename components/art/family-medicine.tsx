import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** A capsule and a tablet before two hills. */
export function FamilyMedicine() {
  return (
    <>
      <g transform="rotate(-14 238 116)">
        <path d="M238 80H178A36 36 0 0 0 178 152H238Z" fill={paint('spruce')} />
        <path d="M238 80H298A36 36 0 0 1 298 152H238Z" fill={paint('larch')} />
        <path d="M178 99.8H230M246 99.8H298" stroke={paint('paper')} strokeWidth="1.6" strokeOpacity=".6" />
      </g>
      <Staff>
        <Hill fill="granite" cx={150} base={236} r={44} lines={3} />
        <Hill fill="lake" cx={330} base={236} r={44} lines={3} />
      </Staff>
      <circle cx="240" cy="206" r="28" fill={paint('paper')} stroke={paint('line')} strokeWidth="2.4" />
      <path d="M213 206H267" stroke={paint('line')} strokeWidth="2.4" />
      <Shore y={236} />
    </>
  );
}
