import type { SessionDayWords } from '#components/art/diagram-words.ts';
import type { Spots } from '#components/art/session-scenes.tsx';
import { RaisedHand, SessionScenes } from '#components/art/session-scenes.tsx';
import { sessionSteps } from '#components/art/session-steps.ts';

const BASE = 92;
const SPOTS: Spots = [
  { cx: 76, base: BASE },
  { cx: 238, base: BASE },
  { cx: 402, base: BASE },
  { cx: 564, base: BASE },
];

type Props = { words: SessionDayWords };

/** The four scenes side by side, and the signal to stop under the first two. */
export function SessionDayWide({ words }: Props) {
  return (
    <>
      <SessionScenes spots={SPOTS} />
      <g textAnchor="middle">
        {sessionSteps(words).map(({ id, name, note }, step) => (
          <g key={id}>
            <text x={SPOTS[step]?.cx} y="124" className="diagram__heading">
              {name}
            </text>
            <text x={SPOTS[step]?.cx} y="148" className="diagram__note">
              {note}
            </text>
          </g>
        ))}
      </g>
      <path d="M12 164v10h290v-10M157 174v14" fill="none" stroke="var(--il-clay)" strokeWidth="2" />
      <RaisedHand cx={157} base={256} />
      <text x="204" y="222" className="diagram__heading">
        {words.stop}
      </text>
      <text x="204" y="246" className="diagram__note">
        {words.stopNote}
      </text>
    </>
  );
}
