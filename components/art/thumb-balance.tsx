import { bowl, halfDisc, paint } from '#components/art/geometry.ts';
import { Water } from '#components/art/water.tsx';

/** A level pair of scales. */
export function ThumbBalance() {
  return (
    <>
      <g stroke="var(--il-line)" strokeWidth="4">
        <path d="M100 130h280" strokeLinecap="round" />
        <path d="M240 104v146" />
      </g>
      <path fill={paint('lake')} d={halfDisc(240, 250, 50)} />
      <path fill={paint('spruce')} d={bowl(128, 150, 60)} />
      <path fill={paint('larch')} d={bowl(352, 150, 60)} />
      <path d="M128 130v20M352 130v20" stroke="var(--il-line)" strokeWidth="3" />
      <circle cx="240" cy="100" r="12" fill={paint('granite')} />
      <Water
        width={480}
        shore={250}
        shorePen={2}
        ripplePen={1.4}
        ripples={[
          { y: 272, opacity: 0.6 },
          { y: 296, opacity: 0.35 },
        ]}
      />
    </>
  );
}
