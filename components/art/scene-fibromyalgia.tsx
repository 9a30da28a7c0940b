import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** One body, sore in many places. */
export function SceneFibromyalgia() {
  return (
    <>
      <Staff>
        <Hill fill="spruce" cx={240} base={230} r={118} lines={4} />
      </Staff>
      <circle cx="150" cy="150" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <circle cx="196" cy="104" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <circle cx="284" cy="104" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <circle cx="330" cy="150" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <circle cx="182" cy="196" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <circle cx="298" cy="196" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <circle cx="240" cy="150" r="11" fill={paint('granite')} stroke={paint('paper')} strokeWidth="2" />
      <Shore y={230} />
    </>
  );
}
