import { bowl, halfDisc, paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';

const RIPPLES = [
  { y: 236, opacity: 0.7 },
  { y: 256, opacity: 0.55 },
  { y: 278, opacity: 0.4 },
  { y: 302, opacity: 0.25 },
];

/** The lake at night, with a setting half-moon. */
export function ThumbSleep() {
  return (
    <>
      <g fill={paint('larch')}>
        <path d={halfDisc(330, 150, 66)} />
        <path d={bowl(330, 150, 66)} fillOpacity=".16" />
      </g>
      <Staff>
        <Hill fill="spruce" cx={60} base={236} r={80} lines={2} />
        <Hill fill="lake" cx={200} base={236} r={56} lines={2} />
        <Hill fill="spruce" cx={420} base={236} r={96} lines={2} />
        <Hill fill="granite" cx={310} base={236} r={40} lines={2} />
        {RIPPLES.map(({ y, opacity }) => (
          <path key={y} strokeOpacity={opacity} d={`M0 ${y}h480`} />
        ))}
      </Staff>
    </>
  );
}
