import type { ReactNode } from 'react';
import type { BodyContext } from '#components/mdx/context.ts';
import type { Place } from '#lib/content/problem.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { id: string; place: Place; context: BodyContext; children: ReactNode };

/** A word that leads to the glossary, with its definition in a preview on hover and on focus. */
export function GlossaryTerm({ id, place, context: { library, locale }, children }: Props) {
  const { term, definition } = requireEntry(library, 'terms', id);
  const preview = `term-${place.line}-${place.column}`;
  return (
    <span className="glossary-term">
      <a href={`${sectionPath('glossary', locale)}#${id}`} aria-describedby={preview}>
        {children}
      </a>
      <span className="citation-preview" id={preview} role="tooltip">
        <b>{term[locale]}</b> <span>{definition[locale]}</span>
      </span>
    </span>
  );
}
