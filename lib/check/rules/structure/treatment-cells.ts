import type { TreatmentCell } from '../../../content/cells-of-treatment.ts';
import { cellsOfTreatment } from '../../../content/cells-of-treatment.ts';
import type { Library, Treatment } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { concerns } from '../../../content/schemas/treatment.ts';
import type { LibraryRule } from '../../rule.ts';

/**
 * Treatments are compared cell by cell, so each cell answers for itself: its sources are verified, its figures are
 * sourced, a benefit has its risks, and what this clinic offers does not come first.
 */
export const treatmentCells: LibraryRule = {
  name: 'treatment-cells',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  const orders = new Map<number, string>();
  return library.treatments.flatMap((treatment, index) => {
    const { id, meta, placeOf } = treatment;
    const taken = orders.get(meta.order);
    orders.set(meta.order, taken ?? id);
    return [
      ...(taken === undefined ? [] : [found('treatment-cells.order', placeOf(['order']), { taken, order: meta.order })]),
      ...(index === 0 && meta.offeredHere && library.treatments.length > 1
        ? [found('treatment-cells.offeredFirst', placeOf(['order']))]
        : []),
      ...risksOfBenefits(treatment),
      ...cellsOfTreatment(treatment).flatMap((cell) => judge(cell, treatment, library)),
    ];
  });
}

function risksOfBenefits({ meta, placeOf }: Treatment): Problem[] {
  const helps = concerns.some((concern) => meta.helps[concern].mark === 'supports' || meta.helps[concern].mark === 'mixed');
  const silent = (['sideEffects', 'seriousRisks'] as const).every((question) => meta.answers[question].basis === 'notKnown');
  return helps && silent ? [found('treatment-cells.noRisk', placeOf(['answers', 'sideEffects']))] : [];
}

function judge(cell: TreatmentCell, { placeOf }: Treatment, library: Library): Problem[] {
  const place = placeOf(cell.path);
  const sources = cell.references.map((id) => ({ id, reference: library.references.get(id) }));
  const name = cell.path.join(' → ');
  const unverified = sources.flatMap(({ id, reference }) =>
    reference?.verified === false ? [found('treatment-cells.unverified', place, { reference: id })] : [],
  );
  const hasFigures = cell.drawn !== undefined || cell.path[0] === 'counted';
  const unsourced =
    hasFigures && sources.every(({ reference }) => reference) && !sources.some(({ reference }) => reference?.figuresVerified)
      ? [found('treatment-cells.unsourced', place, { cell: name })]
      : [];
  return [...unverified, ...unsourced];
}
