import type { NmdaGateWords } from '#components/art/diagram-words.ts';
import type { Gate } from '#components/art/nmda-gates.tsx';
import { NmdaGates } from '#components/art/nmda-gates.tsx';

/** Distance between the two rows. */
const ROW = 320;
const OPEN: Gate = { cx: 146, top: 38, reach: 146 };
const BLOCKED: Gate = { ...OPEN, top: OPEN.top + ROW };

type Props = { words: NmdaGateWords };

/** The two gates one above the other, each under its words, for the width of a phone. */
export function NmdaGateNarrow({ words }: Props) {
  const { open, openNote, blocked, blockedNote } = words;
  return (
    <>
      <NmdaGates open={OPEN} blocked={BLOCKED} />
      <path d="M0 308h292" stroke="var(--line)" strokeWidth="1.2" />
      <g textAnchor="middle">
        <RowText top={0} name={open} note={openNote} />
        <RowText top={ROW} name={blocked} note={blockedNote} />
      </g>
    </>
  );
}

type RowProps = { top: number; name: string; note: string };

function RowText({ top, name, note }: RowProps) {
  return (
    <>
      <text x={OPEN.cx} y={top + 18} className="diagram__heading">
        {name}
      </text>
      <text x={OPEN.cx} y={top + 41} className="diagram__note">
        {note}
      </text>
    </>
  );
}
