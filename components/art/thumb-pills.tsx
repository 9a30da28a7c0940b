import { paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Shore } from '#components/art/shore.tsx';
import { Staff } from '#components/art/staff.tsx';

/** A week’s tray of tablets, and a capsule. */
export function ThumbPills() {
  return (
    <>
      <path d="M64 222A28 28 0 0 1 92 194H388A28 28 0 0 1 416 222V236H64Z" fill={paint('lake')} fillOpacity=".45" />
      <Staff>
        <Hill fill="spruce" cx={112} base={194} r={25} lines={2} />
        <Hill fill="granite" cx={176} base={194} r={25} lines={2} />
        <Hill fill="spruce" cx={240} base={194} r={25} lines={2} />
        <Hill fill="lichen" cx={304} base={194} r={25} lines={2} />
        <Hill fill="granite" cx={368} base={194} r={25} lines={2} />
      </Staff>
      <g transform="rotate(-16 240 106)">
        <path d="M240 74H186A32 32 0 0 0 186 138H240Z" fill={paint('spruce')} />
        <path d="M240 74H294A32 32 0 0 1 294 138H240Z" fill={paint('larch')} />
        <path d="M186 91.6H232M248 91.6H294" stroke={paint('paper')} strokeWidth="1.6" strokeOpacity=".6" />
      </g>
      <Shore y={236} />
    </>
  );
}
