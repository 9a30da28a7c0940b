import { useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import { NmdaGateDiagram } from '#components/art/nmda-gate-diagram.tsx';
import { SessionDayDiagram } from '#components/art/session-day-diagram.tsx';
import { VolumeDialDiagram } from '#components/art/volume-dial-diagram.tsx';
import type { Attributes } from '#lib/content/vocabulary.ts';

type Props = Attributes<'Diagram'> & { children: ReactNode };

/** One of our drawings, its words in the page’s language, with its caption. */
export function Diagram({ name, title, children }: Props) {
  const { Diagram: words } = useMessages();
  return (
    <figure className={name === 'volume-dial' ? 'figure figure--wide' : 'figure'}>
      <p className="figure__title">{title}</p>
      {name === 'volume-dial' && <VolumeDialDiagram idPrefix={name} words={words[name]} />}
      {name === 'nmda-gate' && <NmdaGateDiagram idPrefix={name} words={words[name]} />}
      {name === 'session-day' && <SessionDayDiagram idPrefix={name} words={words[name]} />}
      <figcaption>{children}</figcaption>
    </figure>
  );
}
