import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import { figuresIn, statesFigure } from '../figures.ts';
import type { Library, Treatment } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { concerns, questions } from '../schemas/treatment.ts';

type Cell = { path: (string | number)[]; text?: Record<Locale, string>; references: readonly string[]; figures: boolean };

/**
 * Treatments are compared cell by cell, so each cell answers for itself: its sources are verified, its figures are
 * sourced and the same in both languages, a benefit has its risks, and what this clinic offers does not come first.
 */
export function treatmentCells(library: Library): Problem[] {
  const orders = new Map<number, string>();
  return library.treatments.flatMap((treatment, index) => {
    const { id, meta, placeOf } = treatment;
    const taken = orders.get(meta.order);
    orders.set(meta.order, taken ?? id);
    return [
      ...(taken === undefined
        ? []
        : [error(placeOf(['order']), `“${taken}” already has the place ${meta.order}.`, 'Give each treatment its own place.')]),
      ...(index === 0 && meta.offeredHere && library.treatments.length > 1
        ? [
            error(
              placeOf(['order']),
              'A treatment this clinic offers cannot come first.',
              'Give it a later place: the order is that of guidelines.',
            ),
          ]
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
    { path: ['certainty'], ...meta.certainty, figures: false },
    ...questions.map((question) => ({ path: ['answers', question], ...meta.answers[question], figures: false })),
  ];
}

function risksOfBenefits({ meta, placeOf }: Treatment): Problem[] {
  const helps = concerns.some((concern) => meta.helps[concern].mark === 'supports' || meta.helps[concern].mark === 'mixed');
  const silent = (['sideEffects', 'seriousRisks'] as const).every((question) => meta.answers[question].basis === 'notKnown');
  return helps && silent
    ? [
        error(
          placeOf(['answers', 'sideEffects']),
          'The treatment has a benefit but no risk.',
          'Say its common side effects or its serious risks, as advice when no source gives them.',
        ),
      ]
    : [];
}

function judge(cell: Cell, { placeOf }: Treatment, library: Library): Problem[] {
  const place = placeOf(cell.path);
  const sources = cell.references.map((id) => ({ id, reference: library.references.get(id) }));
  const name = cell.path.join(' → ');
  const unverified = sources.flatMap(({ id, reference }) =>
    reference?.verified === false
      ? [error(place, `The reference “${id}” is not verified.`, 'Name another source, or see the publication and set “verified: true”.')]
      : [],
  );
  const states = cell.figures || locales.some((locale) => statesFigure(cell.text?.[locale] ?? '', locale));
  const unsourced =
    states && sources.every(({ reference }) => reference) && !sources.some(({ reference }) => reference?.figuresVerified)
      ? [
          error(
            place,
            `“${name}” states a figure without a source whose figures are verified.`,
            'Name such a source, or say it without a figure.',
          ),
        ]
      : [];
  return [...unverified, ...unsourced, ...sameFigures(cell, place, name)];
}

function sameFigures({ text }: Cell, place: ReturnType<Treatment['placeOf']>, name: string): Problem[] {
  if (!text) return [];
  const english = figuresIn(text.en, 'en');
  const french = figuresIn(text['fr-CA'], 'fr-CA');
  return english.symmetricDifference(french).size === 0
    ? []
    : [
        error(
          place,
          `The figures of “${name}” differ between the languages.`,
          'Give the same quantities in both, as digits in both or as words in both.',
        ),
      ];
}
