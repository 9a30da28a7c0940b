import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';
import { Water } from '#components/art/water.tsx';

/** Two people talking. */
export function FamilyMind() {
  return (
    <>
      <Staff>
        <Hill fill="lake" cx={184} base={196} r={92} lines={3} />
      </Staff>
      <path d="M146 194L122 232L184 194Z" fill={paint('lake')} />
      <Staff>
        <Hill fill="granite" cx={308} base={212} r={72} lines={3} />
      </Staff>
      <path d="M338 210L362 242L306 210Z" fill={paint('granite')} />
      <circle cx="150" cy="168" r="7" fill={paint('paper')} />
      <circle cx="184" cy="168" r="7" fill={paint('paper')} />
      <circle cx="218" cy="168" r="7" fill={paint('paper')} />
      <Water
        width={480}
        shore={256}
        shorePen={2.2}
        ripplePen={1.3}
        ripples={[
          { y: 276, opacity: 0.6 },
          { y: 296, opacity: 0.4 },
        ]}
      />
    </>
  );
}
