import { Diagram } from '#components/art/diagram.tsx';
import type { NmdaGateWords } from '#components/art/diagram-words.ts';
import { halfDisc, paint, ring } from '#components/art/geometry.ts';

/** Left edges of the two gates. */
const OPEN = 10;
const BLOCKED = 340;

const MEMBRANES = bothGates((x) => `M${x} 120h250v46H${x}z`);
const MEMBRANE_EDGES = bothGates((x) => `M${x} 120h250m0 46H${x}`);
const LOBES = bothGates((x) => `M${x + 84} 84h30v116h-30a30 58 0 0 1 0-116zm82 0h-30v116h30a30 58 0 0 0 0-116z`);
const CHANNELS = bothGates((x) => `M${x + 114} 84h22v116h-22z`);
const CAPS = bothGates((x) => halfDisc(x + 84, 84, 17) + halfDisc(x + 166, 84, 17));

const OUTSIDE = [
  [40, 46],
  [206, 40],
  [125, 24],
  [80, 30],
] as const;
const THROUGH = [
  [125, 60],
  [125, 96],
  [125, 132],
  [125, 168],
  [105, 214],
  [147, 238],
] as const;
const WAITING = [
  [125, 58],
  [118, 78],
] as const;
const PARTICLES = particles(OPEN, [...OUTSIDE, ...THROUGH]) + particles(BLOCKED, [...OUTSIDE, ...WAITING]);

type Props = { words: NmdaGateWords; idPrefix: string };

/** The NMDA receptor as a gate, open on the left and blocked on the right. */
export function NmdaGateDiagram({ words, idPrefix }: Props) {
  return (
    <Diagram id={idPrefix} viewBox="0 0 600 320" title={words.title} description={words.description}>
      <path d={MEMBRANES} fill={paint('lake')} fillOpacity=".35" />
      <path d={MEMBRANE_EDGES} stroke="var(--il-line)" strokeWidth="1.6" />
      <path d={LOBES} fill={paint('spruce')} />
      <path d={CHANNELS} fill="var(--surface)" />
      <path d={CAPS} fill={paint('larch')} />
      <path d="M447 128h36l-8 28h-20z" fill="var(--ink)" />
      <path d={PARTICLES} fill={paint('granite')} stroke="var(--il-line)" strokeWidth="1.5" />
      <path
        d="M135 196v58m-10-11 10 11 10-11"
        fill="none"
        stroke="var(--ink-mute)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <g textAnchor="middle">
        <text x="135" y="290" className="d-h">
          {words.open}
        </text>
        <text x="135" y="312" className="d-s">
          {words.openNote}
        </text>
        <text x="465" y="290" className="d-h">
          {words.blocked}
        </text>
        <text x="465" y="312" className="d-s">
          {words.blockedNote}
        </text>
      </g>
    </Diagram>
  );
}

function bothGates(part: (x: number) => string) {
  return part(OPEN) + part(BLOCKED);
}

/** Places are counted from the gate's left edge and from the top. */
function particles(left: number, places: readonly (readonly [x: number, y: number])[]) {
  return places.map(([x, y]) => ring(left + x, y, 6)).join('');
}
