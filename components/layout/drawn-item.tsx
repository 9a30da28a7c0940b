import type { ReactNode } from 'react';
import type { ThumbName } from '#components/art/thumb.tsx';
import { Thumb } from '#components/art/thumb.tsx';

type Props = { art: ThumbName; path: string; title: string; children: ReactNode };

/** A line of a list of pages: its drawing, its name, and what it is about. */
export function DrawnItem({ art, path, title, children }: Props) {
  return (
    <li>
      <Thumb art={art} />
      <div>
        <h2>
          <a href={path}>{title}</a>
        </h2>
        <p>{children}</p>
      </div>
    </li>
  );
}
