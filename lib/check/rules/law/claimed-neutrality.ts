import { found } from '../../../content/problem.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { advertised } from './advertising.ts';
import { neutral, withoutInterest } from './lexicon/neutrality.ts';

/** A clinic that gives a treatment has an interest in it: it says so, and never that it has none. */
export const claimedNeutrality: FileRule = {
  name: 'claimed-neutrality',
  family: 'law',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) =>
    isList(path)
      ? []
      : passages.flatMap((passage) =>
          [
            ...advertised(neutral, passage.text, passage.locale),
            ...advertised(withoutInterest, passage.text, passage.locale, { evenDenied: true }),
          ].map(({ from, to, words }) => found('claimed-neutrality.found', passage.place(from, to), { words }, { severity: 'warning' })),
        ),
};
