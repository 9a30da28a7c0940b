import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** A house with its door, between two hills. */
export function FamilyCare() {
  return (
    <>
      <path d="M120 236V150A120 104 0 0 1 360 150V236Z" fill={paint('lake')} fillOpacity=".5" />
      <path d="M120 150A120 104 0 0 1 360 150Z" fill={paint('spruce')} />
      <path d="M132 128H348M152 102H328" stroke={paint('paper')} strokeWidth="1.6" strokeOpacity=".55" />
      <path d="M208 236V186A32 32 0 0 1 272 186V236Z" fill={paint('paper')} />
      <circle cx="262" cy="208" r="4" fill={paint('line')} />
      <Staff>
        <Hill fill="lichen" cx={82} base={236} r={40} lines={3} />
        <Hill fill="granite" cx={398} base={236} r={40} lines={3} />
      </Staff>
      <Shore y={236} />
    </>
  );
}
