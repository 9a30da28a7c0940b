import { halfDisc, hops, paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** Steps that lose their way between two hills. */
export function SceneLost() {
  return (
    <>
      <Staff>
        <Hill fill="lichen" cx={96} base={214} r={60} lines={3} />
        <Hill fill="spruce" cx={372} base={214} r={84} lines={3} />
      </Staff>
      <path d={hops(170, 214, 22, 2)} fill="none" stroke={paint('line')} strokeWidth="3.4" strokeLinecap="round" />
      <path d={hops(258, 214, 22, 1)} fill="none" stroke={paint('line')} strokeWidth="3.4" strokeLinecap="round" strokeDasharray="2 9" />
      <path fill={paint('larch')} d={halfDisc(268, 118, 34)} />
      <path d="M222 118H314" stroke={paint('line')} strokeWidth="2.4" strokeLinecap="round" />
      <Shore y={214} />
    </>
  );
}
