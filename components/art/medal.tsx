import { Drawing } from '#components/art/drawing.tsx';
import type { Fill } from '#components/art/geometry.ts';
import { halfDisc, paint } from '#components/art/geometry.ts';

type Look = {
  ground: Fill;
  coat: Fill;
  face: Fill;
  hat: { fill: Fill; r: number; tilt: number };
  longHair?: { fill: Fill; r: number };
};

const LOOKS = {
  a: { ground: 'lichen', coat: 'spruce', face: 'granite', hat: { fill: 'deep', r: 23, tilt: -28 } },
  b: { ground: 'lake', coat: 'deep', face: 'larch', hat: { fill: 'deep', r: 19, tilt: 0 } },
  c: {
    ground: 'larch',
    coat: 'lake',
    face: 'granite',
    hat: { fill: 'spruce', r: 26, tilt: 24 },
    longHair: { fill: 'spruce', r: 30 },
  },
  d: {
    ground: 'granite',
    coat: 'deep',
    face: 'larch',
    hat: { fill: 'deep', r: 24, tilt: 0 },
    longHair: { fill: 'deep', r: 28 },
  },
} as const satisfies Record<string, Look>;

type Portrait = keyof typeof LOOKS;

// The half-disc of radius 48 on y = 124, cut by the medal's edge (radius 60 round 60,60): the
// outline is computed instead of clipped, so that a page can show a portrait twice without ids.
const COAT = 'M17.3 102.1A48 48 0 0 1 102.7 102.1A60 60 0 0 1 17.3 102.1z';
const COAT_LINES = 'M26.8 110h66.4M19 99h82';

type Props = { portrait: Portrait; className?: string };

/** A drawn stand-in for a photograph. */
export function Medal({ portrait, className = 'medal' }: Props) {
  const { ground, coat, face, hat, longHair }: Look = LOOKS[portrait];
  return (
    <Drawing viewBox="0 0 120 120" className={className}>
      <circle cx="60" cy="60" r="60" fill={paint(ground)} fillOpacity=".6" />
      {longHair && <path fill={paint(longHair.fill)} d={`${halfDisc(60, 46, longHair.r)}v38h${2 * longHair.r}V46`} />}
      <path fill={paint(coat)} d={COAT} />
      <circle cx="60" cy="52" r="20.5" fill={paint(face)} />
      <path fill={paint(hat.fill)} d={halfDisc(60, 50, hat.r)} {...(hat.tilt !== 0 && { transform: `rotate(${hat.tilt} 60 52)` })} />
      <path d={COAT_LINES} stroke="var(--il-paper)" strokeOpacity=".5" strokeWidth="1.3" />
    </Drawing>
  );
}
