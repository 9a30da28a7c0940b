import type { NmdaGateWords } from '#components/art/diagram-words.ts';
import type { Gate } from '#components/art/nmda-gates.tsx';
import { NmdaGates } from '#components/art/nmda-gates.tsx';

const OPEN: Gate = { cx: 135, top: 0, reach: 125 };
const BLOCKED: Gate = { ...OPEN, cx: 465 };

type Props = { words: NmdaGateWords };

/** The two gates side by side, open on the left and blocked on the right. */
export function NmdaGateWide({ words }: Props) {
  return (
    <>
      <NmdaGates open={OPEN} blocked={BLOCKED} />
      <g textAnchor="middle">
        <text x={OPEN.cx} y="290" className="diagram__heading">
          {words.open}
        </text>
        <text x={OPEN.cx} y="312" className="diagram__subheading">
          {words.openNote}
        </text>
        <text x={BLOCKED.cx} y="290" className="diagram__heading">
          {words.blocked}
        </text>
        <text x={BLOCKED.cx} y="312" className="diagram__subheading">
          {words.blockedNote}
        </text>
      </g>
    </>
  );
}
