import type { Arguments, Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { EntryRule } from '../../rule.ts';
import { sentenceMissingIn } from '../../twins/missing-sentence.ts';
import { lostMeaning } from '../../twins/modality.ts';
import { contradiction } from '../../twins/opposites.ts';
import type { WordPair } from '../../twins/pairs.ts';
import { wordPairs } from '../../twins/pairs.ts';

const nameOf: Readonly<Record<Locale, string>> = { en: 'english', 'fr-CA': 'french' };

/** A “not”, a “may”, a “more” or a sentence that only one language has changes what the reader of the other believes. */
export const twinMeaning: EntryRule = {
  name: 'twin-meaning',
  family: 'parity',
  scope: 'entry',
  check: ({ library }, files) => wordPairs(library, files).flatMap(judge),
};

function judge({ en, fr, place }: WordPair): Problem[] {
  const tell = (code: string, filled: Arguments): Problem[] => [found(`twin-meaning.${code}`, place(), filled, { severity: 'warning' })];
  const shorter = sentenceMissingIn(en, fr);
  if (shorter) return tell(`sentence-missing-in-${nameOf[shorter]}`, { words: { en, 'fr-CA': fr }[shorter].slice(0, 60) });
  const lost = lostMeaning(en, fr);
  if (lost) return tell(`${lost.what}-lost-in-${nameOf[lost.missing]}`, { sentence: lost.sentence });
  const opposite = contradiction(en, fr);
  return opposite ? tell('opposite', opposite) : [];
}
