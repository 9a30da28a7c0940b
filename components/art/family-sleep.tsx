import { halfDisc, paint } from '#components/art/geometry.ts';

/** A bed under a half-moon. */
export function FamilySleep() {
  return (
    <>
      <path fill={paint('larch')} d={halfDisc(240, 152, 74)} />
      <path d="M166 152A74 74 0 0 0 314 152Z" fill={paint('larch')} fillOpacity=".2" />
      <path d="M70 236V186A18 18 0 0 1 106 186V206H374A36 36 0 0 1 410 236Z" fill={paint('lake')} />
      <path fill={paint('paper')} d={halfDisc(150, 206, 34)} />
      <path d="M92 220H402" stroke={paint('paper')} strokeWidth="1.6" strokeOpacity=".6" />
      <g stroke={paint('paper')} strokeWidth="1.3">
        <path strokeWidth="2.2" d="M0 236h480" />
        <path strokeOpacity="0.6" d="M0 256h480" />
        <path strokeOpacity="0.4" d="M0 278h480" />
      </g>
    </>
  );
}
