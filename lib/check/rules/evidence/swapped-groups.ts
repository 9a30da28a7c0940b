import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { locales } from '../../../i18n/locales.ts';
import { onceForEach } from '../../../once-for-each.ts';
import type { Contrast, NamesOfArms } from '../../claims/arms.ts';
import { contrastIn, namesOfArms } from '../../claims/arms.ts';
import { placeIn } from '../../claims/claim.ts';
import { crossedFigures, figureOfAnother } from '../../claims/crossed-figures.ts';
import { figuresInPlace } from '../../claims/figures-in-place.ts';
import { shareOf } from '../../claims/known.ts';
import { mislabelled } from '../../claims/labelled-figures.ts';
import type { OfSexes } from '../../claims/sexes.ts';
import { sexesIn } from '../../claims/sexes.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { claimsInTurn } from '../../claims/sourced.ts';
import { partAround } from '../../prose/between-semicolons.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';
import { sentencesOf } from '../../sentences.ts';
import { fold } from '../../values/fold.ts';
import type { Value } from '../../values/value.ts';
import { valuesIn } from '../../values.ts';

/** The figure of the comparison group is not given to the treatment, nor the other way round. */
export const swappedGroups: FileRule = {
  name: 'swapped-groups',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => claimsInTurn(file, given).flatMap(judge),
};

function judge({ claim, last }: { claim: Sourced; last: Sourced | undefined }) {
  const { references, folded, values, passage } = claim;
  const sexes = sexesIn(folded, values, passage.locale);
  const mixed = references.flatMap((reference) => exchanged(sexes, reference)).at(0);
  if (mixed) return [found('swapped-groups.found', placeIn(claim, mixed.treated), mixed.words)];
  const other = labelled(claim, mislabelled(claim));
  if (other.length > 0) return other;
  for (const reference of references) {
    const said = contrastsIn(claim, namesOfArms(reference)).find((one) =>
      contrastsOf(reference).some((recorded) => isSwapped(one, recorded)),
    );
    if (said) {
      const { treated, compared } = said;
      return [
        found('swapped-groups.found', placeIn(claim, treated), {
          treated: treated.words,
          compared: compared.words,
          reference: reference.id,
        }),
      ];
    }
  }
  const said = contrastIn(folded, values, passage.locale);
  const ofTime = [...(said ? atAnotherTime(claim, said) : []), ...ofAnotherTime(claim)].slice(0, 1);
  if (ofTime.length > 0) return ofTime;
  const pairs = crossed(claim, last);
  return pairs.length > 0 ? pairs : labelled(claim, ofAnotherLabel(claim));
}

function labelled(claim: Sourced, other: ReturnType<typeof mislabelled>) {
  if (!other) return [];
  const [reference = ''] = claim.references.map(({ id }) => id);
  const { value, label, right } = other;
  return [found('swapped-groups.label', placeIn(claim, value), { words: value.words, label, right: right.words, reference })];
}

/** The only figure of a sentence with one source, beside the words of another figure of that source. */
function ofAnotherLabel(claim: Sourced) {
  const [reference, ...others] = claim.references;
  return reference && others.length === 0 ? figureOfAnother(claim, reference) : undefined;
}

/** Two figures, each beside the words that the record has beside the other. */
function crossed(claim: Sourced, last: Sourced | undefined) {
  return claim.references
    .flatMap((reference) => {
      const pair = crossedFigures(claim, last, reference);
      if (!pair || (pair.right && claim.references.length > 1)) return [];
      const { one, other, right } = pair;
      const words = { treated: one.words, compared: other.words, reference: reference.id };
      return [
        right
          ? found('swapped-groups.pair', placeIn(claim, other), { ...words, right: right.words })
          : found('swapped-groups.found', placeIn(claim, other), words),
      ];
    })
    .slice(0, 1);
}

/** The groups that a claim sets against each other, in each part of it between semicolons. */
function contrastsIn({ folded, values, passage: { locale } }: Sourced, names: NamesOfArms): Contrast[] {
  return [...folded.matchAll(/[^;]+/gu)].flatMap(({ 0: part, index }) => {
    const inside = values.filter(({ from, to }) => from >= index && to <= index + part.length);
    const said = contrastIn(
      part,
      inside.map((value) => moved(value, -index)),
      locale,
      names,
    );
    return said ? [{ treated: moved(said.treated, index), compared: moved(said.compared, index) }] : [];
  });
}

function moved(value: Value, by: number): Value {
  return { ...value, from: value.from + by, to: value.to + by };
}

/** “4.9% of men and 1.6% of women”, where the record has them the other way round. */
function exchanged({ women, men }: OfSexes, reference: Reference) {
  const [ofWomen] = women;
  const [ofMen] = men;
  if (!ofWomen || !ofMen) return [];
  const isOther = locales.some((locale) => {
    const finding = fold(reference.finding[locale]);
    const told = sexesIn(finding, valuesIn(finding, locale), locale);
    const has = (some: readonly Value[], value: Value): boolean => some.some((one) => shareOf(one) === shareOf(value));
    return has(told.men, ofWomen) && has(told.women, ofMen) && !has(told.women, ofWomen);
  });
  return isOther ? [{ treated: ofWomen, words: { treated: ofWomen.words, compared: ofMen.words, reference: reference.id } }] : [];
}

/** “6 of 12 against 2 of 12 at 8 weeks”, where these are the counts at 3 hours. */
function atAnotherTime(claim: Sourced, { treated, compared }: Contrast) {
  const wrong = claim.references.find(
    ({ series }) =>
      series?.of === treated.of &&
      series?.of === compared.of &&
      isOfAnotherTime(claim, series, ([a = 0, b = 0]) => a === treated.amount && b === compared.amount),
  );
  return wrong ? [found('swapped-groups.time', placeIn(claim, treated), { words: treated.words, reference: wrong.id })] : [];
}

/** “8 of 12 at 8 weeks”, of one group alone: a count that the record has at another time only. */
function ofAnotherTime(claim: Sourced) {
  const said = claim.values.filter(({ kind }) => kind === 'ratio');
  return claim.references.flatMap(({ id, series }) => {
    const wrong = said.find(
      (value) =>
        value.of === series?.of &&
        [partOf(claim, value.from, value.to), ownTimeOf(value, claim)].some((part) =>
          isOfAnotherTime(
            part,
            series,
            (counts) => counts.includes(value.amount) && (!inBoth(claim, value) || counts.every((one) => one === value.amount)),
          ),
        ),
    );
    return wrong ? [found('swapped-groups.time', placeIn(claim, wrong), { words: wrong.words, reference: id })] : [];
  });
}

/** “2 of 12 people in both groups”. */
function inBoth({ folded }: Sourced, { to }: Value): boolean {
  return /^[^.;,]{0,30}(?:both groups|each group|les deux groupes|chaque groupe)/iu.test(folded.slice(to));
}

/** The part of a claim between its semicolons, where one time is said for all. */
function partOf({ folded, values }: Sourced, from: number, to: number): Pick<Sourced, 'values'> {
  const part = partAround(folded, { from, to });
  return { values: values.filter((value) => value.from >= part.from && value.to <= part.to) };
}

/** “…, but by 8 weeks the two groups were level”: another time, of another thing. */
const turns = /(?<!\p{L})(?:but|yet|while|whereas|mais|alors que|tandis que)(?!\p{L})/iu;

/** The one time that stands beside a figure, of several in a sentence. */
function ownTimeOf({ from, to }: Value, claim: Sourced): Pick<Sourced, 'values'> {
  const { folded, passage } = claim;
  const own = figuresInPlace(folded, passage.locale, unnamed).find(({ value }) => value.from === from);
  const times = partOf(claim, from, to).values.filter(
    (time) => time.kind === 'duration' && own?.around.has(`${time.amount} days`) && !turns.test(folded.slice(to, time.from)),
  );
  return { values: times.length === 1 ? times : [] };
}

/** Does the record have other counts at the time that a claim gives, and these at another? */
function isOfAnotherTime(
  { values }: Pick<Sourced, 'values'>,
  series: Reference['series'],
  areSaid: (counts: readonly number[]) => boolean,
): boolean {
  const points = series?.points ?? [];
  const now = points.filter(({ time }) => {
    const day = valuesIn(time.en, 'en').find(({ kind }) => kind === 'duration')?.amount;
    return values.some(({ kind, amount }) => kind === 'duration' && amount === day);
  });
  return now.length > 0 && points.some(({ counts }) => areSaid(counts)) && !now.some(({ counts }) => areSaid(counts));
}

const contrastsOf = onceForEach((reference: Reference): Contrast[] => {
  const { finding, series } = reference;
  const told = locales.flatMap((locale) => toldIn(fold(finding[locale]), locale, namesOfArms(reference)));
  const counted = (series?.points ?? []).flatMap(({ counts: [treated = 0, compared = 0] }) =>
    treated === compared ? [] : [{ treated: ratio(treated, series?.of ?? 1), compared: ratio(compared, series?.of ?? 1) }],
  );
  return [...told, ...counted];
});

function toldIn(finding: string, locale: Locale, names: NamesOfArms): Contrast[] {
  const whole = sentencesOf(finding).flatMap(({ text }) =>
    text.split(/;/).flatMap((part) => contrastIn(part, valuesIn(part, locale), locale, names) ?? []),
  );
  // “4 of 52 stopped against 1 of 20 (placebo) and 0 of 32”: the first two.
  const unlike = matchesOf(
    /(?<![\d.,])(\d+)(?: personnes| people)? (?:of|sur) (\d+)[^.;:\d]{0,80}? (?:against|contre) (\d+)(?: personnes| people)? (?:of|sur) (\d+)/giu,
    finding,
  ).map(([, treated, ofTreated, compared, ofCompared]) => ({
    treated: ratio(Number(treated), Number(ofTreated)),
    compared: ratio(Number(compared), Number(ofCompared)),
  }));
  if (!/(?:of|in|sur) 100(?!\d)/u.test(finding)) return [...whole, ...unlike];
  // “Weight gain in 9 against 3”, where the hundred is said once for all.
  const pairs = finding.matchAll(
    /(?<![\d.,])(\d\d?)(?: personnes)?(?: (?:of|in|sur) 100)?(?: people)?,? (?:against|contre) (?:about |environ )?(\d\d?)(?![\d%]|[.,]\d| ?%)/gu,
  );
  // “29 of 156 against 18 of 157: 19 and 12 of 100.”
  const rounded = finding.matchAll(/(?:: |soit |\()(\d\d?) (?:and|et) (\d\d?) (?:of|in|sur) 100(?!\d)/gu);
  return [
    ...whole,
    ...unlike,
    ...[...pairs, ...rounded].map(([, treated, compared]) => ({
      treated: ratio(Number(treated), 100),
      compared: ratio(Number(compared), 100),
    })),
  ];
}

const unnamed: NamesOfArms = { en: { treated: [], compared: [] }, 'fr-CA': { treated: [], compared: [] } };

function ratio(amount: number, of: number): Contrast['treated'] {
  return { kind: 'ratio', amount, of, from: 0, to: 0, words: '' };
}

function isSwapped(said: Contrast, recorded: Contrast): boolean {
  const [a, b] = [shareOf(said.treated), shareOf(said.compared)];
  const [c, d] = [shareOf(recorded.treated), shareOf(recorded.compared)];
  return a !== b && a === d && b === c;
}
