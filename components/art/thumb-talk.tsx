import { hops, paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';
import { Water } from '#components/art/water.tsx';

/** Two voices, and the steps between them. */
export function ThumbTalk() {
  return (
    <>
      <Staff>
        <Hill fill="spruce" cx={162} base={196} r={96} lines={3} />
        <Hill fill="granite" cx={310} base={206} r={88} lines={3} />
      </Staff>
      <path d="M120 194L100 230L158 194Z" fill={paint('spruce')} />
      <path d="M346 204L372 240L312 204Z" fill={paint('granite')} />
      <path d={hops(204, 92, 18, 3)} fill="none" stroke={paint('line')} strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="204" cy="92" r="7" fill={paint('larch')} />
      <circle cx="312" cy="92" r="7" fill={paint('larch')} />
      <Water
        width={480}
        shore={254}
        shorePen={2.2}
        ripplePen={1.3}
        ripples={[
          { y: 274, opacity: 0.6 },
          { y: 296, opacity: 0.4 },
        ]}
      />
    </>
  );
}
