import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { onceForEach } from '../../../once-for-each.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import { partAround } from '../../prose/between-semicolons.ts';
import type { FileRule } from '../../rule.ts';
import { sentencesOf } from '../../sentences.ts';
import { fold } from '../../values/fold.ts';
import type { Value } from '../../values/value.ts';
import { valuesIn } from '../../values.ts';

/** The best part of a study flatters it: its figure stands with its range. */
export const subgroupRange: FileRule = {
  name: 'subgroup-range',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { folded, unit, values, passage, citeless, references } = claim;
  const { locale } = passage;
  const subgroup = whereOf('subgroup', folded, locale);
  const part = subgroup && partAround(folded, subgroup);
  const stated =
    part &&
    values.find((value) => value.kind !== 'count' && value.from >= part.from && value.to <= part.to && isStatistic(value, folded, locale));
  if (speaksOf('range', unit, locale) || citeless) return [];
  const bestPart = isProse(claim)
    ? values.find((value) => references.some((reference) => isOfAPart(value, reference, valuesIn(unit, locale))))
    : undefined;
  if (bestPart) return [found('subgroup-range.recorded', placeIn(claim, bestPart), { words: bestPart.words })];
  if (!subgroup || !stated || isHonestMost(claim) || isRounded(stated, claim) || isOfAll(stated, claim)) return [];
  if (stated.kind === 'ratio' && isItsPeople(folded.slice(subgroup.to, stated.from), claim)) return [];
  return [found('subgroup-range.missing', placeIn(claim, stated), { words: stated.words, group: subgroup.words })];
}

/** “As many as 63%, most of them seen in clinics”: all there is to say where the record itself knows no more than the most, and whose. */
function isHonestMost({ references, unit, passage: { locale } }: Sourced): boolean {
  return (
    references.length > 0 &&
    references.every(({ finding }) => knowsMost[locale].test(finding[locale]) && !speaksOf('range', finding[locale], locale)) &&
    whoTheyWere[locale].test(unit)
  );
}

/** “17 of 29 responded”: a count of all whom the study looked at is no figure of a part. */
function isOfAll({ kind, of }: Value, { references }: Sourced): boolean {
  return kind === 'ratio' && references.some(({ n }) => n === of);
}

/** “Among people with fibromyalgia and insomnia, 8 of 14 …” of a trial of just such people: the whole of it, no part. */
function isItsPeople(described: string, { references, passage: { locale } }: Sourced): boolean {
  const words = described.split(/[,;:]/u)[0]?.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length > 0 && references.some(({ population }) => population && words.every((word) => fold(population[locale]).includes(word)))
  );
}

/** “About 1 in 5 had it” says by itself that the figure is not exact; of those who got better, the range still counts. */
function isRounded(value: Value, { folded, passage: { locale } }: Sourced): boolean {
  return (
    value.kind === 'ratio' &&
    !speaksOf('relief', folded, locale) &&
    /(?:about|around|roughly|environ|à peu près|approximativement) $/iu.test(folded.slice(0, value.from))
  );
}

const knowsMost: Readonly<Record<Locale, RegExp>> = { en: /as many as|up to/iu, 'fr-CA': /jusqu[’']à/iu };

/** Where the people came from, without whom a share means little. */
const whoTheyWere: Readonly<Record<Locale, RegExp>> = {
  en: /(?:in|from|by|at) (?:\p{L}+ )?(?:clinics?|hospitals?|registers?|samples?|surveys?|reviews?)|clinic (?:samples?|patients)/iu,
  'fr-CA': /(?:en|dans|par|à|de) (?:(?:des|les|l'|une?|d') ?)?(?:cliniques?|hôpita\p{L}+|registres?|échantillons?|sondages?|revues?)/iu,
};

/**
 * “5.5 points (range 0.6 to 10.4). The 24-week class did 16.2 points better”: the second, larger figure is that of a part, and has no range.
 * Beside the first, or where the part is named, it may stand.
 */
function isOfAPart(value: Value, reference: Reference, beside: readonly Value[]): boolean {
  if (value.kind !== 'points') return false;
  const sentences = figuresOf(reference);
  return sentences.some(({ isRanged, values }, index) => {
    const before = sentences[index - 1];
    const whole = before?.isRanged ? before.values.find(({ kind }) => kind === 'points') : undefined;
    const isPart = !isRanged && whole && value.amount > whole.amount && includes(values, value);
    return isPart && !includes(beside, whole) && !values.some((one) => one.kind === 'duration' && includes(beside, one));
  });
}

/** The figures of a record, sentence by sentence, and whether a range stands with them. */
const figuresOf = onceForEach(({ finding }: Reference) =>
  sentencesOf(fold(finding.en)).map(({ text }) => ({ isRanged: ranged.test(text), values: valuesIn(text, 'en') })),
);

function includes(values: readonly Value[], { kind, amount }: Value): boolean {
  return values.some((one) => one.kind === kind && one.amount === amount);
}

const ranged = /range|interval/iu;
