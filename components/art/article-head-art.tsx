import { Drawing } from '#components/art/drawing.tsx';
import { halfDisc } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';

export function ArticleHeadArt() {
  return (
    <Drawing className="page-banner__art" viewBox="0 0 520 330">
      <Staff>
        <Hill fill="spruce" cx={350} base={330} r={196} lines={4} />
        <Hill fill="granite" cx={160} base={330} r={116} lines={4} />
        <Hill fill="deep" cx={486} base={330} r={110} lines={4} />
      </Staff>
      <path fill="var(--il-larch)" d={halfDisc(250, 330, 62)} />
    </Drawing>
  );
}
