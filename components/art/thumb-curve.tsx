import { halfDisc, paint } from '#components/art/geometry.ts';
import { Shore } from '#components/art/shore.tsx';

/** A line that falls and climbs back, over a row of half-discs of which few are filled. */
export function ThumbCurve() {
  return (
    <>
      <path d="M40 112H440M40 148H440M40 184H440" stroke={paint('line')} strokeWidth="1.3" strokeOpacity=".35" />
      <path
        d="M40 184H96A40 40 0 0 1 136 144A62 62 0 0 1 198 92A66 66 0 0 1 260 150A44 34 0 0 0 304 184H440"
        fill="none"
        stroke={paint('wave')}
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="198" cy="92" r="10" fill={paint('larch')} stroke={paint('line')} strokeWidth="3" />
      <path fill={paint('spruce')} d={halfDisc(65, 238, 20)} />
      <path fill={paint('spruce')} d={halfDisc(115, 238, 20)} />
      <path d="M145 238A20 20 0 0 1 185 238Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2" />
      <path d="M195 238A20 20 0 0 1 235 238Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2" />
      <path d="M245 238A20 20 0 0 1 285 238Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2" />
      <path d="M295 238A20 20 0 0 1 335 238Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2" />
      <path d="M345 238A20 20 0 0 1 385 238Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2" />
      <path d="M395 238A20 20 0 0 1 435 238Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2" />
      <Shore y={238} />
    </>
  );
}
