import type { Library } from '../content/library.ts';
import type { Reference } from '../content/schemas/reference.ts';
import type { Passage } from './passage.ts';

/** The references that the passages of a page cite and the library has, each once. */
export function citedOn(passages: readonly Passage[], references: Library['references']): Reference[] {
  return [...new Set(passages.flatMap(({ cites }) => cites))].flatMap((id) => references.get(id) ?? []);
}
