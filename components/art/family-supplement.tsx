import { halfDisc, paint } from '#components/art/geometry.ts';
import { Shore } from '#components/art/shore.tsx';

/** A mushroom cap between leaves. */
export function FamilySupplement() {
  return (
    <>
      <path d="M218 236C218 190 222 176 226 150H254C258 176 262 190 262 236Z" fill={paint('paper')} />
      <path d="M122 156A118 92 0 0 1 358 156Z" fill={paint('granite')} />
      <path d="M136 132H344M160 106H320" stroke={paint('paper')} strokeWidth="1.6" strokeOpacity=".6" />
      <path d="M60 236C60 190 96 170 120 170C120 206 100 232 60 236Z" fill={paint('lichen')} />
      <path d="M420 236C420 190 384 170 360 170C360 206 380 232 420 236Z" fill={paint('spruce')} />
      <path fill={paint('larch')} d={halfDisc(310, 236, 26)} />
      <Shore y={236} />
    </>
  );
}
