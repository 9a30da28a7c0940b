import type { Library } from '../content/library.ts';
import type { Draft, Shown } from './draft.ts';
import { openToken } from './draft.ts';
import type { DrawnAt } from './draw.ts';

/** The places that can be asked for. */
export function placeIds({ locations }: Library): string[] {
  return locations.map(({ id }) => id);
}

/** What the check page showed; `undefined` when this site did not draw it. */
export function shownIn({ library, now }: Pick<DrawnAt, 'library'> & { now: Date }, token: string): Shown | undefined {
  const shown = openToken(token, now);
  return shown && { ...shown, draft: withPlaceOf(library, shown.draft) };
}

/** A draft for a place that was withdrawn since asks for another: the place is empty, and the page of that question says why. */
export function withPlaceOf(library: Library, draft: Draft): Draft {
  const [place] = draft.answers.location ?? [];
  if (place === undefined || placeIds(library).includes(place)) return draft;
  return { ...draft, answers: { ...draft.answers, location: [''] }, faulty: 'wishes' };
}
