import { yearOf } from '../../content/citations.ts';
import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold, wholeWords } from '../values/fold.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';

/** The four words of certainty, from least to most sure. */
export const certainties = ['very low', 'low', 'moderate', 'high'] as const;

/** What the library knows of a reference, as values: only this may a page say with its name beside it. */
export type Known = {
  keys: ReadonlySet<string>;
  amounts: ReadonlySet<number>;
  /** Shares between 0 and 1, from “36 of 100”, “20.5%” and the like. */
  shares: readonly number[];
  /** Those of them that are no bar to be reached: of “at least 30% in 33 of 100”, the rest of the group is 67, and not 70. */
  counted: readonly number[];
  /** By how much one share of a sentence passes the one beside it. */
  differences: readonly number[];
  values: readonly Value[];
  /** The longest time for which people were followed, in days; absent where the record does not say. */
  longest: number | undefined;
  /** The surest certainty the record speaks of, as a place in `certainties`; absent where it speaks of none. */
  certainty: number | undefined;
};

const titleLanguage: Readonly<Record<NonNullable<Reference['language']>, Locale>> = { en: 'en', fr: 'fr-CA' };

/** What the library knows of a reference. */
export const knownOf = onceForEach((reference: Reference): Known => {
  const title = valuesIn(reference.title, titleLanguage[reference.language ?? 'en']);
  const written = locales.flatMap((locale) => wordsOf(reference, locale).map((words) => ({ words, values: valuesIn(words, locale) })));
  const values = [...title, ...written.flatMap((one) => one.values)];
  const counts = reference.series?.points.flatMap((point) => point.counts.map((count) => ({ count, of: reference.series?.of ?? 1 }))) ?? [];
  const amounts = [
    ...values.flatMap(({ amount, of }) => (of === undefined ? [amount] : [amount, of])),
    ...counts.flatMap(({ count, of }) => [count, of]),
    ...(reference.n === null ? [] : [reference.n]),
    yearOf(reference),
  ];
  const reached = written.flatMap(({ words, values }) =>
    values.filter(({ kind, from }) => kind !== 'percent' || !bar.test(words.slice(0, from))),
  );
  const ofPoints = (reference.series?.points ?? []).map(({ counts: [a = 0, b = 0] }) => Math.abs(a - b) / (reference.series?.of ?? 1));
  const ofSeries = counts.map(({ count, of }) => count / of);
  // « Une douleur réduite d’au moins la moitié » : nobody is half of a hundred people.
  const stated = written.flatMap(({ words, values }) =>
    values.filter(({ unit, from }) => unit !== 'part' || !bar.test(words.slice(0, from))),
  );
  const shares = [...[...title, ...stated].flatMap((value) => shareOf(value) ?? []), ...ofSeries];
  return {
    keys: new Set([...values.map(keyOf), ...counts.map(({ count, of }) => `ratio ${count}/${of}`)]),
    amounts: new Set(amounts),
    shares,
    counted: [...[...title, ...reached].flatMap((value) => shareOf(value) ?? []), ...ofSeries],
    differences: [...written.flatMap(({ words, values }) => differencesIn(words, values)), ...ofPoints],
    values,
    longest: longestFollowUp(reference),
    certainty: certaintyOf(reference),
  };
});

/** The differences between shares that stand beside each other, and not of the two ends of a range. */
function differencesIn(words: string, values: readonly Value[]): number[] {
  const shares = values.filter((value) => shareOf(value) !== undefined);
  return shares.flatMap((one, index) =>
    shares.slice(index + 1, index + 3).flatMap((other) => {
      const isRange = /^(?: ?%)? ?(?:to|à|-|–) ?$/u.test(words.slice(one.to, other.from));
      return isRange ? [] : [Math.abs((shareOf(one) ?? 0) - (shareOf(other) ?? 0))];
    }),
  );
}

/** What stands before a bar to be reached: “at least 30%”. */
export const bar = /(?:at least|or more than|au moins|d['’]au moins)(?: la| un| une| a)? $/iu;

/** The share a value states, between 0 and 1. */
export function shareOf({ kind, amount, of }: Value): number | undefined {
  if (kind === 'percent') return amount / 100;
  return kind === 'ratio' && of ? amount / of : undefined;
}

function wordsOf(reference: Reference, locale: Locale): string[] {
  const { finding, limits, design, population, intervention, comparator, followUp, directionWords, series } = reference;
  const fields = [finding, limits, design, population, intervention, comparator, followUp, directionWords, series?.outcome];
  const times = series?.points.map(({ time }) => time[locale]) ?? [];
  return [...fields.flatMap((field) => (field ? [field[locale]] : [])), ...times];
}

const withinADay = wholeWords('same day|hours?|minutes?');

function longestFollowUp({ followUp, series, finding }: Reference): number | undefined {
  if (!followUp) return undefined;
  const said = [followUp.en, ...(series?.points.map(({ time }) => time.en) ?? [])];
  const durations = [...said, finding.en].flatMap((words) =>
    valuesIn(words, 'en').flatMap(({ kind, amount }) => (kind === 'duration' ? [amount] : [])),
  );
  const stated = said.some((words) => valuesIn(words, 'en').some(({ kind }) => kind === 'duration'));
  if (stated) return Math.max(...durations);
  return withinADay.test(followUp.en) ? Math.max(1, ...durations) : undefined;
}

const certainty: Readonly<Record<Locale, RegExp>> = {
  en: /with (?:very )?(high|great) certainty|certainty (?:\w+ ){0,3}?(?:is |was |rated )?(very low|low|moderate|high)|(very low|low|moderate|high)(?: (?:to|or) (very low|low|moderate|high))?[- ](?:certainty|quality (?:evidence|data|proof))/giu,
  'fr-CA':
    /avec une? (?:très )?(grande|haute) certitude|(?:preuves?|données|études) de (?:très )?(haute|grande|faible) qualité|certitude (?:[\p{L}']+ ){0,4}?(?:est |va de |: )?(très faible|faible|modérée?|élevée?)|certitude (très faible|faible|modérée?|élevée?)/giu,
};
const level: Readonly<Record<string, number>> = {
  'very low': 0,
  low: 1,
  moderate: 2,
  high: 3,
  great: 3,
  'très faible': 0,
  faible: 1,
  modéré: 2,
  modérée: 2,
  élevé: 3,
  haute: 3,
  grande: 3,
  élevée: 3,
};

/** The surest certainty a text speaks of, as a place in `certainties`. */
export function certaintyIn(text: string, locale: Locale): number | undefined {
  const levels = certaintiesIn(text, locale);
  return levels.length === 0 ? undefined : Math.max(...levels);
}

/** All the certainties a text speaks of. */
export function certaintiesIn(text: string, locale: Locale): number[] {
  return [...fold(text).matchAll(certainty[locale])].flatMap((match) =>
    match.slice(1).flatMap((one) => (one === undefined ? [] : [level[one.toLowerCase()] ?? 0])),
  );
}

/** The field of the record, where it has one; otherwise what its words say. */
function certaintyOf({ finding, limits, certainty: rated }: Reference): number | undefined {
  if (rated !== undefined) return rated === 'very-low' ? 0 : certainties.indexOf(rated);
  return certaintyIn(`${finding.en}. ${limits.en}`, 'en');
}
