import type { ReactNode } from 'react';

type Props = {
  /** Unique on the page: the title and the description are found by it. */
  id: string;
  viewBox: string;
  title: string;
  description: string;
  children: ReactNode;
  variant?: 'wide' | 'narrow';
};

/** A picture that carries meaning: named and described for those who do not see it. */
export function Diagram({ id, viewBox, title, description, children, variant }: Props) {
  return (
    <svg className={variant ? `diagram diagram--${variant}` : 'diagram'} viewBox={viewBox} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {children}
    </svg>
  );
}
