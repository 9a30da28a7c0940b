import type { Locale } from '../i18n/locales.ts';
import { remembering } from './prose/remember.ts';
import { fold } from './values/fold.ts';
import { kindOf } from './values/kind-of.ts';
import { namesIn } from './values/names.ts';
import type { Numeral } from './values/numbers.ts';
import { numeralsIn } from './values/numbers.ts';
import { sayingsIn } from './values/sayings.ts';
import type { Value } from './values/value.ts';

/** Who or what is counted in a share. */
const counted: Readonly<Record<Locale, string>> = {
  en: '(?:people|persons?|patients?|wom[ae]n|m[ae]n|adults?|child(?:ren)?|canadians?|americans?|times|cases?|participants?|volunteers?|users?|pregnancies|births|teenagers?|points?|regions?|nights?|infusions?|sessions?|treatments?|visits?|clinicians?|doctors?|visitors?|trials?|studies|reviews?|bab(?:y|ies)|infants?|newborns?|mothers?|jobs?|famil(?:y|ies)|couples?|households?)',
  'fr-CA':
    '(?:grossesses|naissances|personnes?|gens|patients?|patientes?|adultes?|femmes?|hommes?|enfants?|canadiens?|canadiennes?|américains?|participants?|participantes?|volontaires|cas|fois|points?|régions?|nuits?|perfusions?|séances?|traitements?|visites?|jeunes|médecins?|cliniques?|bébés?|nouveau-nés?|mères?|répondants?|québécois|essais|études|revues|emplois?|familles?|couples?|ménages?)',
};

/** Between the two numbers of “2 of 12” and « 2 personnes sur 12 ». */
const shares: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `^(?:/| per | (?:(?:more |fewer )?(?:${counted.en} ){1,2})?(?:(?:more|fewer|were|did|improved|responded|got better) )?\\(?(?:in|of|out of) (?:(?:about|every|the|those|these|all|our|other|an?) )*)$`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `^(?:/| (?:${counted['fr-CA']} (?:(?:\\p{L}|')+ ){0,4})?(?:de plus |de moins )?\\(?(?:sur|parmi|des|d'entre|pour) (?:les |environ )?)$`,
    'iu',
  ),
};
const range: Readonly<Record<Locale, RegExp>> = {
  en: /^ ?(?:-|–|—|to|or|and)(?: about| up to)? ?$|^ (?:points?|weeks?|months?) (?:lower|higher|more|fewer|less)? ?(?:to|and) $/iu,
  'fr-CA': /^ ?(?:-|–|—|à|ou|et|et de)(?: environ)? ?$|^ (?:points?|semaines?|mois) (?:de (?:moins|plus) )?(?:à|et) $/iu,
};
const countsSteps = /(?:step|part|page|stage|étape|partie) $/iu;
const timeAfter =
  /^(?: (?:to|or|à|ou) [\d.,]+)? (?:minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?)(?!\p{L})/iu;
const scaleBefore = /(?:scale|échelle|score)(?: \p{L}+){0,3} (?:of|from|de|sur) $/iu;

/** Every quantity a text states, in digits or in words, in reading order; “one” and « une » count only in a share or with a unit. */
export const valuesIn = remembering((typed, locale): readonly Value[] => {
  const text = fold(typed);
  const names = namesIn(text, locale);
  const sayings = sayingsIn(text, locale).filter((one) => !names.some((name) => overlap(name, one)));
  const taken = [...names, ...sayings];
  const numerals = numeralsIn(text, locale).filter((one) => !taken.some((name) => overlap(name, one)));
  return [...taken, ...measured(text, numerals, locale)]
    .map((value) => ({ ...value, words: typed.slice(value.from, value.to) }))
    .sort((a, b) => a.from - b.from);
});

function measured(text: string, numerals: readonly Numeral[], locale: Locale): Value[] {
  const values: Value[] = [];
  let last: Value | undefined; // the value to the right, whose unit the first number of a range shares
  for (let index = numerals.length - 1; index >= 0; index -= 1) {
    const numeral = numerals[index];
    if (!numeral) continue;
    const { from, to, amount, written } = numeral;
    const next = numerals[index + 1];
    const between = next ? text.slice(to, next.from) : '';
    if (next && last && isShare(text, numeral, next, between, locale) && last.from === next.from) {
      const points = /points?/iu.test(between);
      const share: Value = { kind: points ? 'points' : 'ratio', amount, of: next.amount, from, to: next.to, words: '' };
      values.pop();
      values.push(share);
      last = share;
      continue;
    }
    const kind = asFraction(text.slice(from, to), kindOf(numeral, { before: text.slice(0, from), after: text.slice(to) }, locale));
    if (!kind) continue;
    const inRange = kind.kind === 'count' && last && next && last.from === next.from && range[locale].test(between);
    const value: Value = { ...(inRange && last ? sharing(amount, next?.amount ?? 1, last) : kind), from, to, words: '' };
    if (value.kind === 'count' && written && amount <= 1) {
      last = undefined;
      continue;
    }
    values.push(value);
    last = value;
  }
  return values;
}

const fractions: Readonly<Record<string, readonly [amount: number, of: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
};

/** “½” is what “1/2” and “half” say, where no unit follows. */
function asFraction(written: string, kind: ReturnType<typeof kindOf>): ReturnType<typeof kindOf> {
  const [amount, of] = fractions[written] ?? [];
  return kind?.kind === 'count' && amount !== undefined ? { kind: 'ratio', amount, of, unit: 'part' } : kind;
}

/** A number measured like the one after it in a range: “4 to 6 weeks”, “22 to 24 of 100”. */
function sharing(
  amount: number,
  nextAmount: number,
  { kind, amount: measure, of, unit }: Value,
): Pick<Value, 'kind' | 'amount' | 'of' | 'unit'> {
  const scaled = kind === 'duration' && nextAmount !== 0 ? (amount * measure) / nextAmount : amount;
  return { kind: kind === 'year' || kind === 'clock' ? 'count' : kind, amount: scaled, of, unit };
}

function isShare(text: string, numeral: Numeral, next: Numeral, between: string, locale: Locale): boolean {
  if (between === ' ' || !shares[locale].test(between)) return false;
  const isYear = Number.isInteger(next.amount) && next.amount >= 1900 && next.amount < 2100 && !next.written;
  if (countsSteps.test(text.slice(0, numeral.from)) || scaleBefore.test(text.slice(0, numeral.from))) return false;
  if (timeAfter.test(text.slice(next.to)) || timeAfter.test(text.slice(numeral.to)) || isYear) return false;
  // “5 per 1000”; “2 per 10 kilometres” is a pace, and “two visits for $200” a price.
  if (/ (?:per|pour) $/u.test(between) && (next.amount % 100 !== 0 || /^ ?(?:\$|dollars)/u.test(text.slice(next.to)))) return false;
  // “One of the two medicines” names a member of a group; “one in five” is a share.
  if (numeral.written && numeral.amount === 1 && !/ (?:in|out of|sur) /iu.test(between)) return false;
  return numeral.amount <= next.amount && next.amount > 1;
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}
