import { halfDisc, paint, ring } from '#components/art/geometry.ts';

/** Where a scene stands: its middle, and the ground under it. */
export type Spot = { cx: number; base: number };

/** Checks, someone who stays, rest, the way home. */
export type Spots = readonly [checks: Spot, session: Spot, rest: Spot, home: Spot];

type Props = { spots: Spots };

/** The four scenes of the day. The same person, in spruce, is in each of them; whoever helps is in lake blue. */
export function SessionScenes({ spots }: Props) {
  const [checks, session, rest, home] = spots;
  const patient = person(shift(checks, -26), 28) + person(shift(session, -28), 28) + lying(rest) + person(shift(home, -40), 20);
  const helper = person(shift(session, 30), 28) + person(shift(home, -4), 20);
  return (
    <>
      <path d={spots.map(ground).join('')} stroke="var(--line)" strokeWidth="1.6" />
      <path d={halfDisc(rest.cx + 22, rest.base, 40) + halfDisc(home.cx + 34, home.base - 34, 22)} fill={paint('larch')} />
      <path d={`M${home.cx + 16} ${home.base - 34}h36v34h-36z`} fill={paint('granite')} />
      <path d={patient} fill={paint('spruce')} />
      <path d={helper} fill={paint('lake')} stroke="var(--il-line)" strokeWidth="1.5" />
      <Gauge {...shift(checks, 34)} />
    </>
  );
}

/** A gauge with its needle: what is measured on arrival. */
function Gauge({ cx, base }: Spot) {
  const middle = base - 18;
  return (
    <>
      <path d={halfDisc(cx, middle, 26)} fill={paint('larch')} stroke="var(--il-line)" strokeWidth="1.5" />
      <path d={`M${cx} ${middle}l12-18M${cx} ${middle}v18`} stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
    </>
  );
}

/** A raised hand: the signal to stop. `cx` is the middle of the palm, `base` its lower edge. */
export function RaisedHand({ cx, base }: Spot) {
  return (
    <>
      <path
        d={`M${cx - 15} ${base - 22}v-16m10 14v-25m10 25v-27m10 29v-20M${cx + 19} ${base - 14}l12-12`}
        stroke="var(--il-clay)"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <path d={`M${cx - 19} ${base - 24}h39a19.5 24 0 0 1-39 0z`} fill="var(--il-clay)" />
    </>
  );
}

const shift = ({ cx, base }: Spot, by: number): Spot => ({ cx: cx + by, base });

/** A head above a half-disc of this radius. */
const person = ({ cx, base }: Spot, r: number) => halfDisc(cx, base, r) + ring(cx, base - r * 1.55, r * 0.42);

/** The same person lying down, before a low sun. */
const lying = ({ cx, base }: Spot) => `M${cx - 34} ${base}a38 17 0 0 1 76 0z${ring(cx - 46, base - 12, 11.5)}`;

const ground = ({ cx, base }: Spot) => `M${cx - 66} ${base}h132`;
