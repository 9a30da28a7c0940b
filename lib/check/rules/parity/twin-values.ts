import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';
import { differenceOf } from '../../twins/compare-values.ts';
import { headPairs, wordPairs } from '../../twins/pairs.ts';
import { rememberingPair } from '../../twins/remember-pair.ts';
import { swappedFigures } from '../../twins/swapped.ts';

/** Both languages give the same quantities, and the figures of two groups in the same order. */
export const twinValues: EntryRule = {
  name: 'twin-values',
  family: 'parity',
  scope: 'entry',
  check: ({ library }, files) =>
    [...wordPairs(library, files), ...headPairs(files)].flatMap(({ en, fr, place, where }) => {
      const difference = differenceBetween(en, fr);
      if (!difference) return [];
      if ('english' in difference) return [found('twin-values.order', place(), { where, ...difference })];
      const { onlyEnglish, onlyFrench } = difference;
      const filled = { where, english: onlyEnglish.join(', '), french: onlyFrench.join(', ') };
      if (onlyFrench.length === 0) return [found('twin-values.only-english', place(), filled)];
      return [found(onlyEnglish.length === 0 ? 'twin-values.only-french' : 'twin-values.differ', place(), filled)];
    }),
};

const differenceBetween = rememberingPair((en, fr) => differenceOf(en, fr) ?? swappedFigures(en, fr));
