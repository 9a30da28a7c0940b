import { halfDisc, paint } from '#components/art/geometry.ts';
import { Shore } from '#components/art/shore.tsx';

/** One person beside another, and a pulse. */
export function ThumbWatch() {
  return (
    <>
      <path d="M104 236A136 136 0 0 1 376 236Z" fill={paint('lichen')} fillOpacity=".55" />
      <path fill={paint('spruce')} d={halfDisc(190, 236, 58)} />
      <circle cx="190" cy="149.64" r="24.36" fill={paint('granite')} />
      <path fill={paint('lake')} d={halfDisc(304, 236, 46)} />
      <circle cx="304" cy="166.68" r="19.32" fill={paint('larch')} />
      <path
        d="M133.5 228.5H246.5M135.3 219.8H244.7M139.5 209.3H240.5M259.4 230H348.6M260.8 223.1H347.2M264.2 214.8H343.8"
        stroke={paint('paper')}
        strokeWidth="1.6"
        strokeOpacity=".55"
      />
      <path
        d="M60 92H168l14-26 20 52 18-34 10 8H420"
        fill="none"
        stroke={paint('wave')}
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <Shore y={236} />
    </>
  );
}
