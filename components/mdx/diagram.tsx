import { useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import { NmdaGateDiagram } from '#components/art/nmda-gate-diagram.tsx';
import { VolumeDialDiagram } from '#components/art/volume-dial-diagram.tsx';

type Props = { name: 'volume-dial' | 'nmda-gate'; title: string; children: ReactNode };

/** One of our drawings, its words in the page’s language, with its caption. */
export function Diagram({ name, title, children }: Props) {
  const { Diagram: words } = useMessages();
  return (
    <figure className={name === 'volume-dial' ? 'figure figure--wide' : 'figure'}>
      <p className="figure__title">{title}</p>
      {name === 'volume-dial' ? (
        <VolumeDialDiagram idPrefix={name} words={words['volume-dial']} />
      ) : (
        <NmdaGateDiagram idPrefix={name} words={words['nmda-gate']} />
      )}
      <figcaption>{children}</figcaption>
    </figure>
  );
}
