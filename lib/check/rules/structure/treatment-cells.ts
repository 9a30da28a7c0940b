import type { Library, Treatment } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { concerns, questions } from '../../../content/schemas/treatment.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { LibraryRule } from '../../rule.ts';
import { figuresIn } from '../../values/figures.ts';

/**
 * Treatments are compared cell by cell, so each cell answers for itself: its sources are verified, its figures are
 * sourced and the same in both languages, a benefit has its risks, and what this clinic offers does not come first.
 */
export const treatmentCells: LibraryRule = {
  name: 'treatment-cells',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

type Cell = { path: (string | number)[]; text?: Record<Locale, string>; references: readonly string[]; figures: boolean };

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
      ...cells(treatment).flatMap((cell) => judge(cell, treatment, library)),
    ];
  });
}

function cells({ meta }: Treatment): Cell[] {
  return [
    ...concerns.map((concern) => ({ path: ['helps', concern], ...meta.helps[concern], figures: false })),
    ...meta.effects.map(({ references }, index) => ({ path: ['effects', index], references, figures: true })),
    ...(meta.counted ? [{ path: ['counted'], ...meta.counted, figures: true }] : []),
    { path: ['certainty'], ...meta.certainty, figures: false },
    ...questions.map((question) => ({ path: ['answers', question], ...meta.answers[question], figures: false })),
  ];
}

function risksOfBenefits({ meta, placeOf }: Treatment): Problem[] {
  const helps = concerns.some((concern) => meta.helps[concern].mark === 'supports' || meta.helps[concern].mark === 'mixed');
  const silent = (['sideEffects', 'seriousRisks'] as const).every((question) => meta.answers[question].basis === 'notKnown');
  return helps && silent ? [found('treatment-cells.noRisk', placeOf(['answers', 'sideEffects']))] : [];
}

function judge(cell: Cell, { placeOf }: Treatment, library: Library): Problem[] {
  const place = placeOf(cell.path);
  const sources = cell.references.map((id) => ({ id, reference: library.references.get(id) }));
  const name = cell.path.join(' → ');
  const unverified = sources.flatMap(({ id, reference }) =>
    reference?.verified === false ? [found('treatment-cells.unverified', place, { reference: id })] : [],
  );
  const unsourced =
    cell.figures && sources.every(({ reference }) => reference) && !sources.some(({ reference }) => reference?.figuresVerified)
      ? [found('treatment-cells.unsourced', place, { cell: name })]
      : [];
  return [...unverified, ...unsourced, ...sameFigures(cell, place, name)];
}

function sameFigures({ text }: Cell, place: ReturnType<Treatment['placeOf']>, name: string): Problem[] {
  if (!text) return [];
  const english = figuresIn(text.en, 'en');
  const french = figuresIn(text['fr-CA'], 'fr-CA');
  return english.symmetricDifference(french).size === 0 ? [] : [found('treatment-cells.figuresDiffer', place, { cell: name })];
}
