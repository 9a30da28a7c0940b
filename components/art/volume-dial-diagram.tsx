import { Diagram } from '#components/art/diagram.tsx';
import type { VolumeDialWords } from '#components/art/diagram-words.ts';
import { VolumeDialNarrow } from '#components/art/volume-dial-narrow.tsx';
import { VolumeDialWide } from '#components/art/volume-dial-wide.tsx';

type Props = { words: VolumeDialWords; idPrefix: string };

/** Central sensitization as a volume dial, twice: the style sheet shows one of the two. */
export function VolumeDialDiagram({ words, idPrefix }: Props) {
  const { title, description } = words;
  return (
    <>
      <Diagram id={`${idPrefix}-w`} variant="wide" viewBox="-6 0 892 500" {...{ title, description }}>
        <VolumeDialWide words={words} />
      </Diagram>
      <Diagram id={`${idPrefix}-n`} variant="narrow" viewBox="-2 0 348 516" {...{ title, description }}>
        <VolumeDialNarrow words={words} />
      </Diagram>
    </>
  );
}
