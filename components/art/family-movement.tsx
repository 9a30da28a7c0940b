import { hops, paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';
import { Water } from '#components/art/water.tsx';

/** Steps along the foot of three hills. */
export function FamilyMovement() {
  return (
    <>
      <circle cx="352" cy="104" r="30" fill={paint('larch')} />
      <Staff>
        <Hill fill="lichen" cx={120} base={224} r={64} lines={3} />
        <Hill fill="spruce" cx={246} base={224} r={92} lines={3} />
        <Hill fill="granite" cx={380} base={224} r={60} lines={3} />
      </Staff>
      <path d={hops(84, 250, 26, 6)} fill="none" stroke={paint('line')} strokeWidth="3.4" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="396" cy="250" r="9" fill={paint('larch')} stroke={paint('line')} strokeWidth="3" />
      <Water width={480} shore={224} shorePen={2.2} ripplePen={1.3} ripples={[]} />
    </>
  );
}
