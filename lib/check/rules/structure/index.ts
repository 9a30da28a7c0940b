import type { Rule } from '../../rule.ts';
import { altText } from './alt-text.ts';
import { articleShape } from './article-shape.ts';
import { calendarDays } from './calendar-days.ts';
import { characters } from './characters.ts';
import { clinicPlaces } from './clinic-places.ts';
import { datesInOrder } from './dates-in-order.ts';
import { dialledLink } from './dialled-link.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { emptyBlock } from './empty-block.ts';
import { falseHeading } from './false-heading.ts';
import { figuresInFindings } from './figures-in-findings.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { holidays } from './holidays.ts';
import { keptLists } from './kept-lists.ts';
import { leadIn } from './lead-in.ts';
import { linkWords } from './link-words.ts';
import { listedReferences } from './listed-references.ts';
import { locationHours } from './location-hours.ts';
import { missingTwin } from './missing-twin.ts';
import { movedAddresses } from './moved-addresses.ts';
import { openingDays } from './opening-days.ts';
import { personNames } from './person-names.ts';
import { pictureSize } from './picture-size.ts';
import { possibleValues } from './possible-values.ts';
import { promisedErasure } from './promised-erasure.ts';
import { publicationYears } from './publication-years.ts';
import { requiredSections } from './required-sections.ts';
import { saidTwice } from './said-twice.ts';
import { sameHeading } from './same-heading.ts';
import { sameSource } from './same-source.ts';
import { tableRows } from './table-rows.ts';
import { telephoneNumbers } from './telephone-numbers.ts';
import { treatmentCells } from './treatment-cells.ts';
import { trialCharts } from './trial-charts.ts';
import { twinsAgree } from './twins-agree.ts';
import { unknownEntry } from './unknown-entry.ts';
import { unverifiedReference } from './unverified-reference.ts';

/** The rules of this family, by name. */
export const structureRules: readonly Rule[] = [
  altText,
  calendarDays,
  characters,
  holidays,
  keptLists,
  linkWords,
  openingDays,
  personNames,
  pictureSize,
  possibleValues,
  publicationYears,
  clinicPlaces,
  requiredSections,
  sameHeading,
  sameSource,
  articleShape,
  datesInOrder,
  dialledLink,
  duplicateSlug,
  emptyBlock,
  falseHeading,
  leadIn,
  figuresInFindings,
  glossaryTerms,
  listedReferences,
  locationHours,
  missingTwin,
  movedAddresses,
  promisedErasure,
  saidTwice,
  tableRows,
  telephoneNumbers,
  treatmentCells,
  trialCharts,
  twinsAgree,
  unknownEntry,
  unverifiedReference,
];
