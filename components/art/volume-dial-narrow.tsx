import type { VolumeDialWords } from '#components/art/diagram-words.ts';
import type { Dial } from '#components/art/geometry.ts';
import { wave } from '#components/art/geometry.ts';
import { VolumeDials } from '#components/art/volume-dials.tsx';

/** Distance between the two rows. */
const ROW = 262;
const USUAL: Dial = { cx: 254, cy: 170, outer: 82, inner: 62 };
const SENSITIZED: Dial = { ...USUAL, cy: USUAL.cy + ROW };

type Props = { words: VolumeDialWords };

/** The same two rows, each folded to the width of a phone. */
export function VolumeDialNarrow({ words }: Props) {
  const { usual, usualNote, sensitized, sensitizedNote } = words;
  return (
    <>
      <RowText words={words} top={0} name={usual} note={usualNote} />
      <RowText words={words} top={ROW} name={sensitized} note={sensitizedNote} />
      <VolumeDials usual={USUAL} sensitized={SENSITIZED} />
      <g fill="none" stroke="var(--il-wave)" strokeWidth="3.4" strokeLinecap="round">
        <path strokeWidth="3.2" d={wave(4, 110, 12.5, 12, 12) + wave(4, 372, 12.5, 12, 12)} />
        <path d={wave(4, 216, 12.5, 11.2, 12)} />
        <path stroke="var(--il-clay)" d={wave(4, 478, 12.5, 30.8, 12)} />
      </g>
      <path d="M0 260h344M0 522h344" stroke="var(--line)" strokeWidth="1.2" />
    </>
  );
}

type RowProps = { words: VolumeDialWords; top: number; name: string; note: string };

function RowText({ words, top, name, note }: RowProps) {
  return (
    <>
      <text y={top + 20} className="diagram__heading">
        {name}
      </text>
      <text y={top + 44} className="diagram__subheading">
        {note}
      </text>
      <text y={top + 82} className="diagram__label">
        {words.body}
      </text>
      <text x="254" y={top + 194} className="diagram__label" textAnchor="middle">
        {words.cord}
      </text>
      <text y={top + 170} className="diagram__label">
        {words.feeling}
      </text>
    </>
  );
}
