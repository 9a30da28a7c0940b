import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { isBacked } from '../../claims/backed.ts';
import { placeIn } from '../../claims/claim.ts';
import { countsWhoDid, isCountedIn, namesEffectSize } from '../../claims/counted-things.ts';
import { followsTime } from '../../claims/follows-time.ts';
import { isStatistic } from '../../claims/kinds.ts';
import { knownOf } from '../../claims/known.ts';
import { recordedFigure } from '../../claims/recorded-figure.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import { rewriting } from '../../prose/rewrite.ts';
import type { FileRule } from '../../rule.ts';
import type { Value } from '../../values/value.ts';
import { isBeyondFollowUp } from './beyond-follow-up.ts';

/** A figure stands in what the library records of the references cited beside it, and someone has seen it there. */
export const unknownFigure: FileRule = {
  name: 'unknown-figure',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap((claim) => judge(claim, file.source)),
};

function judge(claim: Sourced, source: string) {
  const { references, values, folded, passage, citeless } = claim;
  if (references.length === 0 || citeless || passage.cites.length > references.length) return [];
  // “How many out of 100 is not known”: the hundred is no figure of a source.
  const isUnknown = speaksOf('absoluteUnknown', folded, passage.locale);
  const figures = values.filter((value) => isFigure(value, claim) && !(isUnknown && value.amount === 100));
  const cited = references.map(({ id }) => id).join(', ');
  const seen = references.filter(({ figuresVerified }) => figuresVerified);
  const [first] = figures;
  if (first && seen.length === 0 && figures.some((value) => isStatistic(value, folded, passage.locale)))
    return [found('unknown-figure.recalled', placeIn(claim, first), { references: cited, words: first.words })];
  return figures
    .filter(
      (value) =>
        !isBacked(value, references, {
          loosely: speaksOf('approximately', folded.slice(Math.max(0, value.from - 25), value.from), passage.locale),
          ofRest: speaksOfRest[passage.locale].test(folded),
          ofDifference: (value.kind === 'ratio' && value.of !== 100 ? countsDifference : speaksOfDifference)[passage.locale].test(folded),
        }),
    )
    .map((value) => {
      const better = recordedFigure(value, claim);
      const action =
        better === undefined ? undefined : rewriting(passage, source, { from: claim.from + value.from, words: value.words }, better);
      return found(
        'unknown-figure.not-in-source',
        placeIn(claim, value),
        { references: cited, words: value.words },
        action ? { action } : {},
      );
    });
}

/** “9 of 12 did not”, “the other 9”: the rest of those whom a record counts. Without such words, it is another figure. */
const speaksOfRest: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:not|no|n't|without|none|never|neither|nor|cannot|rest|remain\p{L}*|others?|still|fail\p{L}*|less than|fewer than|under|below|un\p{L}{4,}ed|kept|stayed|lost)(?!\p{L})|n't(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:ne|n'|non|pas|sans|aucune?|jamais|ni|reste\p{L}*|restant\p{L}*|autres?|toujours|encore|moins de|échou\p{L}*|gard\p{L}+|inchangée?s?)/iu,
};

/** “10 more in 100”: what one group has over the other. */
const speaksOfDifference: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:more|fewer|less|extra|additional|differ\p{L}*|gap|gain\p{L}*|advantage|higher|lower|better|worse|drop\p{L}*|f[ae]ll\p{L}*|ros\p{L}*|ris\p{L}+|increas\p{L}*|decreas\p{L}*|reduc\p{L}*|by)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:de plus|plus (?:que|de|souvent|haut|grand|élevé|nombreu)|moins|écart|différence|gain|avantage|mieux|supplémentaires?|davantage|baiss\p{L}*|hauss\p{L}*|augment\p{L}*|diminu\p{L}*|rédui\p{L}*|point)(?!\p{L})/iu,
};

/** “5 more of 12”: of people who are counted, a pain that fell says nothing of a difference between two groups. */
const countsDifference: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:more(?! than)|fewer(?! than)|extra|additional|differ\p{L}*|gap|advantage)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:de plus(?! de)|de moins(?! de)|écart|différence|avantage|supplémentaires?|davantage)(?!\p{L})/iu,
};

/**
 * What is written in digits beside a citation is a figure of it, and so are statistics and counts of people or studies in words; not a dose, an
 * age or the length of a session, which are no findings.
 */
function isFigure(value: Value, claim: Sourced): boolean {
  const { folded, values, references, passage } = claim;
  const { locale } = passage;
  if (isStatistic(value, folded, locale)) return true;
  // “Six years later, 3 of 28”: when it was counted is a part of the finding.
  if (value.kind === 'duration' && references.every(({ kind }) => kind === 'criteria')) return true;
  if (value.kind === 'duration')
    return (
      !isElided(value, references) &&
      ((followsTime(folded, value) && values.some((one) => isStatistic(one, folded, locale))) ||
        (inDigits.test(value.words) &&
          !isBeyondFollowUp(claim) &&
          (ofAStudy[locale].test(folded) || values.some((one) => one.kind === 'count' && countsPeopleOrTrials(one, claim)))))
    );
  if (value.kind !== 'count') return false;
  return (inDigits.test(value.words) && isMeant(value) && !isDifferenceSaid(value, values)) || countsPeopleOrTrials(value, claim);
}

const inDigits = /\d/u;

/** Who speaks of a study that was done speaks of its times, and not of those of a visit. */
const ofAStudy: Readonly<Record<Locale, RegExp>> = {
  en: /^(?!.*(?:not seen|no results|registered|planned|listed)).*(?<!\p{L})(?:trials?|stud(?:y|ies)|reviews?|followed|follow-up|median)(?!\p{L})/iu,
  'fr-CA':
    /^(?!.*(?:pas vu|aucun résultat|inscrit|enregistré|prév)).*(?<!\p{L})(?:essais?|études?|revues?|suivie?s?|suivi(?:t|s)?|suivre|médiane?)(?!\p{L})/iu,
};

/** The end of a scale, or one of something, says nothing; a part of one does. */
const isMeant = ({ amount }: Value): boolean => amount > 1 || !Number.isInteger(amount);

function countsPeopleOrTrials({ amount, to }: Value, { folded, references, passage: { locale, column } }: Sourced): boolean {
  const after = folded.slice(to, to + 28);
  if (!Number.isInteger(amount)) return namesEffectSize[locale].test(folded);
  if (amount >= 2 && (countsWhoDid[locale].test(after) || isCountedIn(references, after, locale))) return true;
  if (amount >= 4 && column !== undefined && headOfCount.test(column)) return true;
  return amount >= 4 && /^ (?:(?:of the|small|more|other|des|petite?s?|autres) )?/.test(after) && startsWithCrowd(after, locale);
}

/** A column that counts people or trials. */
const headOfCount =
  /^(?:number of |nombre de |nombre d’)?(?:people|participants?|patients?|adults?|trials?|studies|personnes?|gens|adultes?|essais?|études?|n)(?!\p{L})(?! (?:per|par|max))/iu;

/** “47, against 34: 13 more”: what one of two figures said before has over the other. */
function isDifferenceSaid({ amount, from }: Value, values: readonly Value[]): boolean {
  const before = values.filter((one) => one.from < from).map((one) => one.amount);
  return before.some((one) => before.includes(one - amount));
}

/** “Up to 11 years, 4 on average”: a record may leave the unit of a time to the words before it. */
function isElided({ words }: Value, references: readonly Reference[]): boolean {
  return references.some((reference) => knownOf(reference).values.some((one) => one.kind === 'count' && one.words === words));
}

function startsWithCrowd(after: string, locale: 'en' | 'fr-CA'): boolean {
  const word = /^ (?:(?:small|randomized|more|other|petite?s?|autres|clinical|healthy) )?([\p{L}]+)/u.exec(after)?.[1];
  return word !== undefined && speaksOf('crowd', word, locale);
}
