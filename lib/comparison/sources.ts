import { cellsOfTreatment } from '../content/cells-of-treatment.ts';
import type { CitationIndex, CitationPlace } from '../content/citations.ts';
import type { Treatment } from '../content/library.ts';
import type { Burden } from '../content/schemas/treatment.ts';
import { burdens, concerns } from '../content/schemas/treatment.ts';

/** Ids of the references a treatment’s cells name, in the order of the comparison. */
export function treatmentReferences(treatment: Treatment): string[] {
  return [...new Set(cellsOfTreatment(treatment).flatMap(({ references }) => references))];
}

/** Says which treatments rest on a source, by their ids. */
export function treatmentsBySource(treatments: readonly Treatment[]): (reference: string) => string[] {
  const sources = treatments.map((treatment) => ({ id: treatment.id, references: treatmentReferences(treatment) }));
  return (reference) => sources.flatMap(({ id, references }) => (references.includes(reference) ? id : []));
}

/** Numbers the sources of these treatments as the text of an article would, after those it already cites. */
export function indexSources(treatments: readonly Treatment[], text?: CitationIndex): CitationIndex {
  const numbers = new Map<string, number>(text?.numbers ?? []);
  for (const reference of treatments.flatMap(treatmentReferences)) numbers.set(reference, numbers.get(reference) ?? numbers.size + 1);
  return { numbers, places: text?.places ?? new Map(), backlinks: text?.backlinks ?? new Map<string, CitationPlace[]>() };
}

/** How a cell stands to a wish: left out where studies looked and saw no benefit, in doubt where nobody looked, or looked enough. */
const standing = { supports: '', mixed: '', 'not-studied': '?', 'not-checked': '?', 'no-benefit': undefined } as const;

/** What a medicine or a supplement may bring although its answers do not name it: nobody here has checked that it does not. */
const unnamed: readonly Burden[] = ['drowsiness', 'weight', 'driving'];

/** What a reader can choose by: what a treatment has some evidence for, and what it is; “sleep?” is a thing nobody here can say. */
export function tagsOf({ meta }: Treatment): string[] {
  const isProduct = meta.family === 'medicine' || meta.family === 'supplement';
  return [
    ...concerns.flatMap((concern) => {
      const doubt = standing[meta.helps[concern].mark];
      return doubt === undefined ? [] : `${concern}${doubt}`;
    }),
    ...burdens
      .filter((burden) => !meta.burdens.includes(burden))
      .map((burden) => `no${burden}${isProduct && unnamed.includes(burden) ? '?' : ''}`),
    ...(meta.family === 'medicine' ? [] : ['nodrug']),
    ...(meta.approval.CA.status === 'approved' ? ['approved'] : []),
  ];
}
