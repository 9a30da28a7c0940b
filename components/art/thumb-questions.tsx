import { bowl, chords, halfDisc, paint } from '#components/art/geometry.ts';

const LINES = [13, 28, 46];
const LINES_BELOW = LINES.map((height) => -height);

/** Two half-discs in conversation. */
export function ThumbQuestions() {
  return (
    <>
      <g fill={paint('spruce')}>
        <path d={halfDisc(180, 184, 84)} />
        <circle cx="180" cy="222" r="9" />
      </g>
      <g fill={paint('granite')}>
        <path d={bowl(318, 132, 84)} />
        <circle cx="318" cy="96" r="9" />
      </g>
      <path
        d={chords(180, 184, 84, LINES) + chords(318, 132, 84, LINES_BELOW)}
        stroke={paint('paper')}
        strokeWidth="1.8"
        strokeOpacity=".7"
      />
      <path d="M40 184h400M40 132h400" stroke="var(--il-line)" strokeWidth="1.4" strokeOpacity=".5" />
    </>
  );
}
