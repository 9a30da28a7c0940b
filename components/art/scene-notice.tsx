import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

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
      <Shore y={250} />
    </>
  );
}
