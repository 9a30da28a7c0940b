import { Drawing } from '#components/art/drawing.tsx';
import { halfDisc } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';

type Props = { className?: string };

export function CtaArt({ className = 'decoration' }: Props) {
  return (
    <Drawing className={className} viewBox="0 0 240 130">
      <Staff>
        <Hill fill="spruce" cx={150} base={130} r={96} lines={4} />
        <Hill fill="granite" cx={72} base={130} r={50} lines={3} />
      </Staff>
      <path fill="var(--il-larch)" d={halfDisc(206, 130, 36)} />
    </Drawing>
  );
}
