import type { Rule } from '../rule.ts';
import { altText } from './structure/alt-text.ts';
import { articleShape } from './structure/article-shape.ts';
import { characters } from './structure/characters.ts';
import { datesInOrder } from './structure/dates-in-order.ts';
import { duplicateSlug } from './structure/duplicate-slug.ts';
import { glossaryTerms } from './structure/glossary-terms.ts';
import { holidays } from './structure/holidays.ts';
import { linkWords } from './structure/link-words.ts';
import { listedReferences } from './structure/listed-references.ts';
import { locationHours } from './structure/location-hours.ts';
import { missingTwin } from './structure/missing-twin.ts';
import { movedAddresses } from './structure/moved-addresses.ts';
import { pictureSize } from './structure/picture-size.ts';
import { promisedErasure } from './structure/promised-erasure.ts';
import { requiredSections } from './structure/required-sections.ts';
import { sameHeading } from './structure/same-heading.ts';
import { treatmentCells } from './structure/treatment-cells.ts';
import { trialCharts } from './structure/trial-charts.ts';
import { twinsAgree } from './structure/twins-agree.ts';
import { uncitedFigure } from './structure/uncited-figure.ts';
import { unknownEntry } from './structure/unknown-entry.ts';
import { unverifiedReference } from './structure/unverified-reference.ts';

/** The rules of this family, by name. */
export const structureRules: readonly Rule[] = [
  altText,
  characters,
  holidays,
  linkWords,
  pictureSize,
  requiredSections,
  sameHeading,
  articleShape,
  datesInOrder,
  duplicateSlug,
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
