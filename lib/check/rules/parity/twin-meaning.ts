import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { EntryRule } from '../../rule.ts';
import { lostMeaning } from '../../twins/modality.ts';
import { wordPairs } from '../../twins/pairs.ts';

const nameOf: Readonly<Record<Locale, string>> = { en: 'english', 'fr-CA': 'french' };

/** A “not” or a “may” that only one language has changes what the reader of the other believes. */
export const twinMeaning: EntryRule = {
  name: 'twin-meaning',
  family: 'parity',
  scope: 'entry',
  check: ({ library }, files) =>
    wordPairs(library, files).flatMap(({ en, fr, place }) => {
      const lost = lostMeaning(en, fr);
      if (!lost) return [];
      const code = `twin-meaning.${lost.what}-lost-in-${nameOf[lost.missing]}`;
      return [found(code, place(), { sentence: lost.sentence }, { severity: lost.what === 'denial' ? 'warning' : 'advice' })];
    }),
};
