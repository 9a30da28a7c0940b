import { Diagram } from '#components/art/diagram.tsx';
import type { NmdaGateWords } from '#components/art/diagram-words.ts';
import { NmdaGateNarrow } from '#components/art/nmda-gate-narrow.tsx';
import { NmdaGateWide } from '#components/art/nmda-gate-wide.tsx';

type Props = { words: NmdaGateWords; idPrefix: string };

/** The NMDA receptor as a gate, open then blocked, twice: the style sheet shows one of the two. */
export function NmdaGateDiagram({ words, idPrefix }: Props) {
  const { title, description } = words;
  return (
    <>
      <Diagram id={`${idPrefix}-w`} variant="wide" viewBox="0 0 600 320" {...{ title, description }}>
        <NmdaGateWide words={words} />
      </Diagram>
      <Diagram id={`${idPrefix}-n`} variant="narrow" viewBox="0 0 292 572" {...{ title, description }}>
        <NmdaGateNarrow words={words} />
      </Diagram>
    </>
  );
}
