import type { SessionDayWords } from '#components/art/diagram-words.ts';
import type { Spots } from '#components/art/session-scenes.tsx';
import { RaisedHand, SessionScenes } from '#components/art/session-scenes.tsx';
import { sessionSteps } from '#components/art/session-steps.ts';

/** Distance between two rows. */
const ROW = 102;
const SPOTS: Spots = [
  { cx: 68, base: 88 },
  { cx: 68, base: 88 + ROW },
  { cx: 68, base: 88 + 2 * ROW },
  { cx: 68, base: 88 + 3 * ROW },
];

type Props = { words: SessionDayWords };

/** The four scenes one under the other, each beside its words, for the width of a phone. */
export function SessionDayNarrow({ words }: Props) {
  return (
    <>
      <SessionScenes spots={SPOTS} />
      {sessionSteps(words).map(({ id, name, note }, step) => (
        <g key={id}>
          <text x="146" y={58 + step * ROW} className="diagram__heading">
            {name}
          </text>
          <text x="146" y={82 + step * ROW} className="diagram__note">
            {note}
          </text>
        </g>
      ))}
      <RaisedHand cx={42} base={486} />
      <text x="90" y="454" className="diagram__heading">
        {words.stop}
      </text>
      <text x="90" y="478" className="diagram__note">
        {words.stopNote}
      </text>
    </>
  );
}
