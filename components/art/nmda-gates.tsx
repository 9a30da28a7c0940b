import { halfDisc, paint, ring } from '#components/art/geometry.ts';

/** Where a gate stands: its middle, its top, and how far the membrane goes on either side. */
export type Gate = { cx: number; top: number; reach: number };

/** Places are counted from the gate's middle and from its top. */
type Places = readonly (readonly [x: number, y: number])[];

const OUTSIDE: Places = [
  [-85, 46],
  [81, 40],
  [0, 24],
  [-45, 30],
];
const THROUGH: Places = [
  [0, 60],
  [0, 96],
  [0, 132],
  [0, 168],
  [-20, 214],
  [22, 238],
];
const WAITING: Places = [
  [0, 58],
  [-7, 78],
];

type Props = { open: Gate; blocked: Gate };

/** The two gates of the diagram: particles pass through the first, and ketamine sits in the second. */
export function NmdaGates({ open, blocked }: Props) {
  const both = (part: (gate: Gate) => string) => part(open) + part(blocked);
  return (
    <>
      <path d={both(membrane)} fill={paint('lake')} fillOpacity=".35" />
      <path d={both(membraneEdges)} stroke="var(--il-line)" strokeWidth="1.6" />
      <path d={both(lobes)} fill={paint('spruce')} />
      <path d={both(channel)} fill="var(--surface)" />
      <path d={both(caps)} fill={paint('larch')} />
      <path d={`M${blocked.cx - 18} ${blocked.top + 128}h36l-8 28h-20z`} fill="var(--ink)" />
      <path
        d={particles(open, [...OUTSIDE, ...THROUGH]) + particles(blocked, [...OUTSIDE, ...WAITING])}
        fill={paint('granite')}
        stroke="var(--il-line)"
        strokeWidth="1.5"
      />
      <path
        d={`M${open.cx} ${open.top + 196}v58m-10-11 10 11 10-11`}
        fill="none"
        stroke="var(--ink-mute)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

const membrane = ({ cx, top, reach }: Gate) => `M${cx - reach} ${top + 120}h${2 * reach}v46h${-2 * reach}z`;

const membraneEdges = ({ cx, top, reach }: Gate) => `M${cx - reach} ${top + 120}h${2 * reach}m0 46h${-2 * reach}`;

const lobes = ({ cx, top }: Gate) => `M${cx - 41} ${top + 84}h30v116h-30a30 58 0 0 1 0-116zm82 0h-30v116h30a30 58 0 0 0 0-116z`;

const channel = ({ cx, top }: Gate) => `M${cx - 11} ${top + 84}h22v116h-22z`;

const caps = ({ cx, top }: Gate) => halfDisc(cx - 41, top + 84, 17) + halfDisc(cx + 41, top + 84, 17);

const particles = ({ cx, top }: Gate, places: Places) => places.map(([x, y]) => ring(cx + x, top + y, 6)).join('');
