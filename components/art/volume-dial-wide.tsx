import type { VolumeDialWords } from '#components/art/diagram-words.ts';
import type { Dial } from '#components/art/geometry.ts';
import { wave } from '#components/art/geometry.ts';
import { VolumeDials } from '#components/art/volume-dials.tsx';

const USUAL: Dial = { cx: 440, cy: 200, outer: 104, inner: 84 };
const SENSITIZED: Dial = { ...USUAL, cy: 430 };
const ARROWS = [174, 404].map((y) => `M274 ${y}h42m-9-8 9 8-9 8M564 ${y - 14}h36m-9-8 9 8-9 8`).join('');

type Props = { words: VolumeDialWords };

/** Three columns, from the body to awareness, and two rows. */
export function VolumeDialWide({ words }: Props) {
  return (
    <>
      <g className="diagram__label">
        <text x="10" y="22">
          {words.body}
        </text>
        <text x="440" y="22" textAnchor="middle">
          {words.cord}
        </text>
        <text x="620" y="22">
          {words.feeling}
        </text>
      </g>
      <text y="82" className="diagram__heading">
        {words.usual}
      </text>
      <text y="106" className="diagram__subheading">
        {words.usualNote}
      </text>
      <text y="312" className="diagram__heading">
        {words.sensitized}
      </text>
      <text y="336" className="diagram__subheading">
        {words.sensitizedNote}
      </text>
      <path d="M0 200h880M0 430h880" stroke="var(--line)" strokeWidth="1.4" />
      <VolumeDials usual={USUAL} sensitized={SENSITIZED} />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <g stroke="var(--il-wave)" strokeWidth="3.8">
          <path strokeWidth="3.4" d={wave(10, 174, 15.6, 13, 16) + wave(10, 404, 15.6, 13, 16)} />
          <path d={wave(620, 160, 15.6, 16, 16)} />
          <path stroke="var(--il-clay)" d={wave(620, 390, 15.6, 52, 16)} />
        </g>
        <path d={ARROWS} stroke="var(--ink-mute)" strokeWidth="2.2" />
      </g>
      <text x="10" y="462" className="diagram__note">
        {words.sameSignal}
      </text>
      <text x="440" y="462" className="diagram__note" textAnchor="middle">
        {words.setting}
      </text>
      <text x="620" y="462" className="diagram__note">
        {words.largerFeeling}
      </text>
    </>
  );
}
