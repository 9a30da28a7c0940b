import { Drawing } from '#components/art/drawing.tsx';
import { chords, halfDisc, paint } from '#components/art/geometry.ts';
import { Hill } from '#components/art/hill.tsx';
import { Staff } from '#components/art/staff.tsx';
import { Water } from '#components/art/water.tsx';

const LOCKS = [
  { fill: 'lake', x: 0, y: 62 },
  { fill: 'granite', x: 74, y: 76 },
  { fill: 'lichen', x: 148, y: 90 },
  { fill: 'spruce', x: 222, y: 104 },
] as const;

/** Locks of the Rideau Canal, going down to the river. */
function Ottawa() {
  return (
    <Staff>
      {LOCKS.map((lock) => (
        <Lock key={lock.fill} {...lock} />
      ))}
    </Staff>
  );
}

function Lock({ fill, x, y }: (typeof LOCKS)[number]) {
  return (
    <>
      <g fill={paint(fill)} stroke="none">
        <path d={halfDisc(x + 48, y, 48)} />
        <path d={`M${x} ${y}h96V150H${x}z`} fillOpacity=".22" />
      </g>
      <path d={chords(x + 48, y, 48, [7, 15, 25])} />
    </>
  );
}

function CalmWater() {
  return (
    <Water
      width={320}
      shore={104}
      shorePen={1.4}
      ripplePen={1.4}
      ripples={[
        { y: 119, opacity: 0.7 },
        { y: 135, opacity: 0.4 },
      ]}
    />
  );
}

/** The mountain above its river. */
function Montreal() {
  return (
    <>
      <Staff>
        <Hill fill="spruce" cx={170} base={104} r={92} lines={4} />
        <Hill fill="lichen" cx={258} base={104} r={44} lines={3} />
        <Hill fill="granite" cx={78} base={104} r={36} lines={3} />
      </Staff>
      <path fill="var(--il-larch)" d={halfDisc(24, 104, 20)} />
      <CalmWater />
    </>
  );
}

/** The tidal river and its bore. */
function Moncton() {
  const bank = 'M0 104h96q26 0 34 14t34 14h156';
  return (
    <>
      <path fill="var(--il-larch)" d={halfDisc(60, 104, 34)} />
      <Staff>
        <Hill fill="granite" cx={238} base={104} r={74} lines={4} />
        <Hill fill="lichen" cx={140} base={104} r={40} lines={3} />
      </Staff>
      <path d={`${bank}v18H0z`} fill="var(--il-lake)" />
      <g fill="none">
        <path d="M0 116h84q24 0 32 12t32 14h172" stroke="var(--il-paper)" strokeOpacity=".7" strokeWidth="1.6" />
        <path d={bank} stroke="var(--il-line)" strokeWidth="2" />
      </g>
    </>
  );
}

/** A house by the water, with a light on. */
function Home() {
  return (
    <>
      <path fill="var(--il-larch)" d={halfDisc(52, 104, 30)} />
      <Staff>
        <Hill fill="lichen" cx={262} base={104} r={52} lines={3} />
        <path d={`${halfDisc(160, 64, 50)}`} fill={paint('spruce')} stroke="none" />
        <path d="M118 64h84v40h-84z" fill={paint('granite')} stroke="none" />
        <path d={chords(160, 64, 50, [8, 18, 30])} />
      </Staff>
      <path d={`${halfDisc(160, 104, 12)}M138 72h14v14h-14zM168 72h14v14h-14z`} fill="var(--il-paper)" />
      <CalmWater />
    </>
  );
}

const CITIES = { ottawa: Ottawa, montreal: Montreal, moncton: Moncton, home: Home };

type City = keyof typeof CITIES;

type Props = { city: City; className?: string };

export function CityArt({ city, className = 'city' }: Props) {
  const Scene = CITIES[city];
  return (
    <Drawing viewBox="0 0 320 150" className={className}>
      <Scene />
    </Drawing>
  );
}
