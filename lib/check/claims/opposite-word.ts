import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** A word of a text, in small letters, and where it stands. */
type Word = { text: string; from: number; to: number };

/** Pairs of beginnings of words, or of whole ones, of which each makes the other’s finding another: the reverse, or a larger one. */
const opposites: Readonly<Record<Locale, readonly (readonly [one: RegExp, other: RegExp])[]>> = {
  en: [
    [/^increas/u, /^(?:reduc|lower|decreas|eas(?:e|ed|es|ing)$)/u],
    [/^worsen/u, /^(?:improv|help|eas(?:e|ed|es|ing)$)/u],
    [/^higher$/u, /^lower$/u],
    [/^more$/u, /^(?:fewer|less)$/u],
    [/^(?:large|strong|marked|great|big|considerable)$/u, /^(?:small|slight|modest|little|weak)$/u],
    [/^(?:men|boys)$/u, /^(?:women|girls)$/u],
    [/^(?:days?|weeks?)$/u, /^(?:months?|years?)$/u],
    [/^months?$/u, /^years?$/u],
    [/^before$/u, /^after$/u],
    [/^(?:does|do|will)$/u, /^(?:may|might|could)$/u],
    [/^better$/u, /^worse$/u],
  ],
  'fr-CA': [
    [/^augment/u, /^(?:rédui|diminu|abaiss|baiss|atténu)/u],
    [/^(?:aggrav|empir|détérior)/u, /^(?:amélior|atténu|soulag)/u],
    [/^(?:hauts?|hautes?)$/u, /^(?:bas|basses?)$/u],
    [/^(?:plus|davantage)$/u, /^moins$/u],
    [/^(?:grande?s?|forte?s?|important(?:e|s|es)?|nette?s?|considérables?)$/u, /^(?:petite?s?|faibles?|légers?|légères?|modestes?)$/u],
    [/^hommes$/u, /^femmes$/u],
    [/^(?:jours?|semaines?)$/u, /^(?:mois|ans|années?)$/u],
    [/^mois$/u, /^(?:ans|années?)$/u],
    [/^avant$/u, /^après$/u],
    [/^(?:va|vont)$/u, /^(?:peut|peuvent|pourrait|pourraient)$/u],
    [/^(?:mieux|meilleure?s?)$/u, /^(?:pire|pires|moins)$/u],
  ],
};

/** How many words two sentences must share, and which part of the words of the claim, to be the same sentence but for a word. */
const shared = { words: 4, part: 0.7 };

/**
 * A word of a claim in whose place its record, in nearly the same sentence and between the same words, has the opposite: “increased
 * fatigue” for “reduced fatigue”.
 */
export function oppositeWord({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said = wordsIn(folded);
  for (const reference of references) {
    for (const recorded of recordedWords(reference)[locale]) {
      if (!areNearlyTheSame(said, recorded)) continue;
      const found = said.find((word, at) => isReversed(word.text, at, said, recorded, locale));
      if (found) return { from: found.from, to: found.to, words: folded.slice(found.from, found.to) };
    }
  }
  return undefined;
}

function isReversed(text: string, at: number, said: readonly Word[], recorded: readonly Word[], locale: Locale): boolean {
  const stands = (index: number): boolean =>
    [-1, 1, ...(amounts.test(text) ? [-2] : [])].every((step) => said[at + step]?.text === recorded[index + step]?.text);
  return opposites[locale].some(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].some(
      ([mine, its]) =>
        mine?.test(text) &&
        recorded.some((word, index) => its?.test(word.text) && stands(index)) &&
        !recorded.some((word, index) => mine.test(word.text) && stands(index)),
    ),
  );
}

/** “10 more in 100 stopped, and 6 fewer”: what is more and what is fewer stand in one sentence, each behind its figure. */
const amounts = /^(?:more|fewer|less|plus|moins|davantage)$/u;

function areNearlyTheSame(said: readonly Word[], recorded: readonly Word[]): boolean {
  const weighty = new Set(said.filter(isWeighty).map(({ text }) => text));
  const its = new Set(recorded.map(({ text }) => text));
  const both = [...weighty].filter((word) => its.has(word)).length;
  return both >= shared.words && both / weighty.size >= shared.part;
}

const isWeighty = ({ text }: Word): boolean => text.length > 3 || /\d/u.test(text);

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)?/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

const recordedWords = onceForEach(
  ({ finding }: Reference): Readonly<Record<Locale, readonly Word[][]>> => ({
    en: sentencesOf(fold(finding.en)).map(({ text }) => wordsIn(text)),
    'fr-CA': sentencesOf(fold(finding['fr-CA'])).map(({ text }) => wordsIn(text)),
  }),
);
