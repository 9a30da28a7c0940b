import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { isDenied } from '../prose/negated.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { isQuestion } from './affirms.ts';
import type { Sourced } from './sourced.ts';

/** A verb that a record denies, as a pattern, and the words of weight beside it. */
type Denial = { verb: RegExp; beside: ReadonlySet<string> };

const denies: Readonly<Record<Locale, RegExp>> = {
  en: /(?:cannot|can't|do(?:es)? not|did not|doesn't|don't|didn't) (\p{L}{4,})/giu,
  'fr-CA': /(?<!\p{L})(?:ne |n')(?:peu(?:t|vent) (?:donc )?pas (?:en )?(\p{L}{4,})|(\p{L}{4,}) pas(?!\p{L}))/giu,
};
/** Verbs that say nothing by themselves. */
const empty =
  /^(?:have|know|find|give|seem|want|need|make|look|report|separate|include|avons|avaient|était|étaient|donn|connaî|sait|dire|semble)/iu;
const fewest = 2;

/** Words of a claim that affirm what every one of its records denies, in much the same words: “rules out” for “does not rule out”. */
export function lostNegation({ folded, references, passage }: Sourced): { from: number; to: number; words: string } | undefined {
  const { locale } = passage;
  const [first, ...others] = references.map((reference) => denialsOf(reference, locale));
  if (!first || first.length === 0 || others.length > 0 || isQuestion(folded, locale)) return undefined;
  const said = weightyIn(folded);
  for (const { verb, beside } of first) {
    if ([...beside].filter((word) => said.has(word)).length < fewest) continue;
    const affirmed = matchesOf(verb, folded).find(({ index }) => !isDenied({ text: folded, from: 0, to: folded.length }, index, locale));
    if (affirmed) return { from: affirmed.index, to: affirmed.index + affirmed[0].length, words: affirmed[0] };
  }
  return undefined;
}

const kept: Readonly<Record<Locale, WeakMap<Reference, readonly Denial[]>>> = { en: new WeakMap(), 'fr-CA': new WeakMap() };

function denialsOf(reference: Reference, locale: Locale): readonly Denial[] {
  const known = kept[locale].get(reference);
  if (known) return known;
  const made = sentencesOf(fold(reference.finding[locale])).flatMap(({ text }) =>
    matchesOf(denies[locale], text).flatMap(({ 0: whole, 1: first, 2: second }) => {
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
