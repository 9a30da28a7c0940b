import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** Three hills under a line that never rests. */
export function SceneWidespread() {
  return (
    <>
      <Staff>
        <Hill fill="lake" cx={120} base={230} r={70} lines={3} />
        <Hill fill="granite" cx={240} base={230} r={96} lines={3} />
        <Hill fill="lichen" cx={360} base={230} r={70} lines={3} />
      </Staff>
      <path
        d="M52 120a30 30 0 0 1 60 0a30 30 0 0 0 60 0a30 30 0 0 1 60 0a30 30 0 0 0 60 0a30 30 0 0 1 60 0a30 30 0 0 0 60 0"
        fill="none"
        stroke={paint('wave')}
        strokeWidth="4"
        strokeLinecap="round"
      />
      <Shore y={230} />
    </>
  );
}
