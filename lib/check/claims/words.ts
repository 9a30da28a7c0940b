import type { Locale } from '../../i18n/locales.ts';
import { wholeWords } from '../values/fold.ts';
import { english } from './words-english.ts';
import { french } from './words-french.ts';

/** What a sentence of a health page may speak of, as patterns of whole words; the words are data, one file a language. */
export const concepts = [
  'treatment',
  'condition',
  'outcome',
  'effect',
  'negation',
  'hedge',
  'conditional',
  'study',
  'comparison',
  'control',
  'arm',
  'time',
  'lasting',
  'long',
  'relief',
  'approval',
  'regulator',
  'homeRegulator',
  'foreignRegulator',
  'coverage',
  'works',
  'many',
  'law',
  'price',
  'safe',
  'proof',
  'strong',
  'modest',
  'weakDesign',
  'relative',
  'absoluteUnknown',
  'subgroup',
  'range',
  'approximately',
  'crowd',
  'criterion',
  'ranking',
  'stopping',
  'stoppingCare',
  'unknown',
  'scale',
] as const;
export type Concept = (typeof concepts)[number];

const words: Readonly<Record<Locale, Readonly<Record<Concept, string>>>> = { en: english, 'fr-CA': french };

const patterns = Object.fromEntries(
  Object.entries(words).map(([locale, said]) => [
    locale,
    Object.fromEntries(Object.entries(said).map(([concept, pattern]) => [concept, wholeWords(pattern)])),
  ]),
) as Record<Locale, Record<Concept, RegExp>>;

/** Does a folded sentence speak of this? */
export function speaksOf(concept: Concept, text: string, locale: Locale): boolean {
  return patterns[locale][concept].test(text);
}

/** Where a folded sentence first speaks of this. */
export function whereOf(concept: Concept, text: string, locale: Locale): { from: number; to: number; words: string } | undefined {
  const match = patterns[locale][concept].exec(text);
  return match ? { from: match.index, to: match.index + match[0].length, words: match[0] } : undefined;
}

/** Every place where a folded sentence speaks of this. */
export function placesOf(concept: Concept, text: string, locale: Locale): { from: number; to: number; words: string }[] {
  return [...text.matchAll(new RegExp(patterns[locale][concept], 'giu'))].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  }));
}
