import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { isDenied } from '../prose/negated.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { isQuestion } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** A verb that a record denies, or says with a “may”, as a pattern, and the words of weight beside it. */
type Told = { verb: RegExp; beside: ReadonlySet<string> };

const denies: Readonly<Record<Locale, RegExp>> = {
  en: /(?:cannot|can't|do(?:es)? not|did not|doesn't|don't|didn't) (\p{L}{4,})/giu,
  'fr-CA': /(?<!\p{L})(?:ne |n')(?:peu(?:t|vent) (?:donc )?pas (?:en )?(\p{L}{4,})|(\p{L}{4,}) pas(?!\p{L}))/giu,
};
const allows: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:may|might|could) (?:also )?(\p{L}{4,})/giu,
  'fr-CA': /(?<!\p{L})(?:peu(?:t|vent)|pourrai(?:t|ent)) (?:aussi |être )?(\p{L}{4,}er|\p{L}{4,}ir)(?!\p{L})/giu,
};
/** Verbs that say nothing by themselves. */
const empty =
  /^(?:have|know|find|give|seem|want|need|make|look|report|separate|include|avons|avaient|était|étaient|donn|connaî|sait|dire|semble)/iu;
const fewest = 2;

/** Words of a claim that affirm what every one of its records denies, in much the same words: “rules out” for “does not rule out”. */
export function lostNegation(claim: Sourced): Spoken | undefined {
  return affirmed(claim, denials);
}

/** Words of a claim that say outright what its only record says with a “may”: “helps” for “may help”. */
export function lostHedge(claim: Sourced): Spoken | undefined {
  return soft[claim.passage.locale].test(claim.unit) ? undefined : affirmed(claim, hedges);
}

/** What says “may” in other words, or how sure a finding is: anywhere beside a claim, it is enough. */
const soft: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:may|might|could|can|perhaps|possibl\p{L}+|probabl\p{L}+|likely|seem\p{L}*|appear\p{L}*|suggest\p{L}*|hint\p{L}*|unclear|unknown|uncertain\p{L}*|certainty|chance|whether|if|low|weak|some (?:people|women|studies))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:peut|peuvent|peut-être|pourrai(?:t|ent)|possibl\p{L}+|probabl\p{L}+|sembl\p{L}+|suggèr\p{L}+|laiss\p{L}+ (?:croire|penser|supposer)|indices?|incertain\p{L}*|certitude|hasard|inconnue?s?|si|faibles?|certaine?s (?:personnes|femmes|études))(?!\p{L})/iu,
};

type Kept = Readonly<Record<Locale, WeakMap<Reference, readonly Told[]>>>;
/** What records say in a way that may be lost, and how that is found. */
type Way = { said: Readonly<Record<Locale, RegExp>>; kept: Kept };

const denials: Way = { said: denies, kept: { en: new WeakMap(), 'fr-CA': new WeakMap() } };
const hedges: Way = { said: allows, kept: { en: new WeakMap(), 'fr-CA': new WeakMap() } };

function affirmed({ folded, references, passage }: Sourced, way: Way): Spoken | undefined {
  const { locale } = passage;
  const [first, ...others] = references.map((reference) => toldBy(reference, locale, way));
  if (!first || first.length === 0 || others.length > 0 || isQuestion(folded, locale)) return undefined;
  const said = weightyIn(folded);
  for (const { verb, beside } of first) {
    if ([...beside].filter((word) => said.has(word)).length < fewest) continue;
    const outright = matchesOf(verb, folded).find(({ index }) => !isDenied({ text: folded, from: 0, to: folded.length }, index, locale));
    if (outright) return { from: outright.index, to: outright.index + outright[0].length, words: outright[0] };
  }
  return undefined;
}

function toldBy(reference: Reference, locale: Locale, { said, kept }: Way): readonly Told[] {
  const known = kept[locale].get(reference);
  if (known) return known;
  const made = sentencesOf(fold(reference.finding[locale])).flatMap(({ text }) =>
    matchesOf(said[locale], text).flatMap(({ 0: whole, 1: first, 2: second }) => {
      const verb = first ?? second ?? '';
      return empty.test(verb) ? [] : [{ verb: formsOf(verb), beside: weightyIn(text.replace(whole, '·')) }];
    }),
  );
  kept[locale].set(reference, made);
  return made;
}

/** A verb in any of its forms, by the letters that all have. */
function formsOf(verb: string): RegExp {
  return new RegExp(`(?<!\\p{L})${verb.replace(/(?:er|ir|re|ent|es|e|ed|t|s)$/iu, '')}\\p{L}{0,4}(?!\\p{L})`, 'giu');
}

/** The longer words of a text, without their plural. */
function weightyIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.replace(/s$/u, '')));
}
