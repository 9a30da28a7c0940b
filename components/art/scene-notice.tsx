import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';
import { Water } from '#components/art/water.tsx';

/** A sheet of paper on the shore. */
export function SceneNotice() {
  return (
    <>
      <path d="M140 70H300L340 110V250H140Z" fill={paint('paper')} stroke={paint('line')} strokeWidth="2.4" />
      <path d="M168 130H312M168 156H312M168 182H270" stroke={paint('line')} strokeWidth="2" strokeOpacity=".5" />
      <Staff>
        <Hill fill="spruce" cx={330} base={250} r={52} lines={3} />
        <Hill fill="larch" cx={150} base={250} r={34} lines={0} />
      </Staff>
      <Water
        width={480}
        shore={250}
        shorePen={2.2}
        ripplePen={1.3}
        ripples={[
          { y: 272, opacity: 0.6 },
          { y: 296, opacity: 0.4 },
        ]}
      />
    </>
  );
}
