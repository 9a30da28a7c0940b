import { Diagram } from '#components/art/diagram.tsx';
import type { SessionDayWords } from '#components/art/diagram-words.ts';
import { SessionDayNarrow } from '#components/art/session-day-narrow.tsx';
import { SessionDayWide } from '#components/art/session-day-wide.tsx';

type Props = { words: SessionDayWords; idPrefix: string };

/** The day of a supervised session in four scenes, twice: the style sheet shows one of the two. */
export function SessionDayDiagram({ words, idPrefix }: Props) {
  const { title, description } = words;
  return (
    <>
      <Diagram id={`${idPrefix}-w`} variant="wide" viewBox="0 0 640 268" {...{ title, description }}>
        <SessionDayWide words={words} />
      </Diagram>
      <Diagram id={`${idPrefix}-n`} variant="narrow" viewBox="0 0 292 496" {...{ title, description }}>
        <SessionDayNarrow words={words} />
      </Diagram>
    </>
  );
}
