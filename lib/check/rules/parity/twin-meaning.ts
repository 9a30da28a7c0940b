import type { Arguments, Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { EntryRule } from '../../rule.ts';
import { sentenceMissingIn } from '../../twins/missing-sentence.ts';
import { lostMeaning } from '../../twins/modality.ts';
import { contradiction } from '../../twins/opposites.ts';
import type { WordPair } from '../../twins/pairs.ts';
import { headPairs, wordPairs } from '../../twins/pairs.ts';
import { rememberingPair } from '../../twins/remember-pair.ts';

const nameOf: Readonly<Record<Locale, string>> = { en: 'english', 'fr-CA': 'french' };

/** A “not”, a “may”, a “more” or a sentence that only one language has changes what the reader of the other believes. */
export const twinMeaning: EntryRule = {
  name: 'twin-meaning',
  family: 'parity',
  scope: 'entry',
  check: ({ library }, files) => [
    ...wordPairs(library, files).flatMap((pair) => judge(pair, changeBetween)),
    // A lead is written for its language and its length, so that opposites alone are never meant; a description more so.
    ...headPairs(files)
      .filter(({ where }) => where !== 'description')
      .flatMap((pair) => judge(pair, oppositesBetween)),
  ],
};

type Change = { code: string; filled: Arguments };

function judge({ en, fr, place }: WordPair, changeOf: (en: string, fr: string) => Change | undefined): Problem[] {
  const change = changeOf(en, fr);
  return change ? [found(`twin-meaning.${change.code}`, place(), change.filled, { severity: 'warning' })] : [];
}

const oppositesBetween = rememberingPair((en, fr): Change | undefined => {
  const opposite = contradiction(en, fr);
  return opposite && { code: 'opposite', filled: opposite };
});

const changeBetween = rememberingPair((en, fr): Change | undefined => {
  const shorter = sentenceMissingIn(en, fr);
  if (shorter) return { code: `sentence-missing-in-${nameOf[shorter]}`, filled: { words: { en, 'fr-CA': fr }[shorter].slice(0, 60) } };
  const lost = lostMeaning(en, fr);
  if (lost) return { code: `${lost.what}-lost-in-${nameOf[lost.missing]}`, filled: { sentence: lost.sentence } };
  return oppositesBetween(en, fr);
});
