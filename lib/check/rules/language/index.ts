import type { Rule } from '../../rule.ts';
import { abbreviations } from './abbreviations.ts';
import { grammar } from './grammar/grammar.ts';
import { listed } from './listed.ts';
import { blame } from './lists/blame.ts';
import { englishInFrench } from './lists/english-in-french.ts';
import { englishOfCanada } from './lists/english-of-canada.ts';
import { englishSubstances } from './lists/english-substances.ts';
import { englishUsage } from './lists/english-usage.ts';
import { anglicisms } from './lists/french-anglicisms.ts';
import { calques } from './lists/french-calques.ts';
import { falseFriends } from './lists/french-false-friends.ts';
import { frenchOfEurope } from './lists/french-of-europe.ts';
import { frenchSubstances } from './lists/french-substances.ts';
import { frenchTerms } from './lists/french-terms.ts';
import { inclusive } from './lists/inclusive.ts';
import { englishJargon, frenchJargon } from './lists/jargon.ts';
import { stigma } from './lists/stigma.ts';
import { marksLeft } from './marks.ts';
import { openQuotation } from './open-quotation.ts';
import { pasted } from './pasted.ts';
import { placeholder } from './placeholder.ts';
import { longSentence, readingLevel } from './reading-ease.ts';
import { sentenceEnd } from './sentence-end.ts';
import { spelling } from './spelling.ts';
import { strangeLetters } from './strange-letters.ts';
import { terms } from './terms.ts';
import { tutoiement } from './tutoiement.ts';
import { typography } from './typography.ts';
import { wrongLanguage } from './wrong-language.ts';

/** The rules of language, from letters to tone. */
export const languageRules: readonly Rule[] = [
  placeholder,
  pasted,
  strangeLetters,
  marksLeft,
  spelling,
  grammar,
  typography,
  openQuotation,
  sentenceEnd,
  wrongLanguage,
  terms,
  listed({ name: 'anglicism', lists: { 'fr-CA': [...anglicisms, ...englishInFrench] }, letNames: true }),
  listed({ name: 'calque', lists: { 'fr-CA': [...calques, ...falseFriends], en: englishUsage } }),
  listed({ name: 'french-of-europe', lists: { 'fr-CA': frenchOfEurope } }),
  listed({ name: 'field-term', lists: { 'fr-CA': [...frenchTerms, ...frenchSubstances], en: englishSubstances } }),
  listed({ name: 'canadian-spelling', lists: { en: englishOfCanada }, letLongNames: true }),
  listed({ name: 'stigma', lists: stigma, letDenied: true }),
  listed({ name: 'blame', lists: blame, letDenied: true }),
  listed({ name: 'inclusive', lists: inclusive, severity: 'warning' }),
  listed({ name: 'jargon', lists: { en: englishJargon, 'fr-CA': frenchJargon }, severity: 'warning' }),
  tutoiement,
  abbreviations,
  longSentence,
  readingLevel,
];
