import type { Library } from './library.ts';
import type { Problem } from './problem.ts';
import { articleShape } from './rules/article-shape.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { duplicateSlug } from './rules/duplicate-slug.ts';
import { figuresInFindings } from './rules/figures-in-findings.ts';
import { glossaryTerms } from './rules/glossary-terms.ts';
import { listedReferences } from './rules/listed-references.ts';
import { locationHours } from './rules/location-hours.ts';
import { missingTwin } from './rules/missing-twin.ts';
import { movedAddresses } from './rules/moved-addresses.ts';
import { promisedErasure } from './rules/promised-erasure.ts';
import { treatmentCells } from './rules/treatment-cells.ts';
import { trialCharts } from './rules/trial-charts.ts';
import { twinsAgree } from './rules/twins-agree.ts';
import { uncitedFigure } from './rules/uncited-figure.ts';
import { unknownEntry } from './rules/unknown-entry.ts';
import { unverifiedReference } from './rules/unverified-reference.ts';

/** A rule looks at the whole library and reports what an editor has to mend. */
export type Rule = (library: Library, today: string) => Problem[];

/** Every rule content is held to, besides the shape of each file. */
export const rules: readonly Rule[] = [
  articleShape,
  datesInOrder,
  duplicateSlug,
  figuresInFindings,
  glossaryTerms,
  listedReferences,
  locationHours,
  missingTwin,
  movedAddresses,
  promisedErasure,
  treatmentCells,
  trialCharts,
  twinsAgree,
  uncitedFigure,
  unknownEntry,
  unverifiedReference,
];
