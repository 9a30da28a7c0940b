import { found } from '../../../content/problem.ts';
import { plainOf } from '../../prose/flat.ts';
import { find } from '../../prose/phrases.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { advertised } from './advertising.ts';
import { privacy, promiseTakenBack } from './lexicon/privacy.ts';

/** A denial inside the words themselves, or a permission asked first. */
const denies =
  /(?<!\p{L})(?:ne|n['’]\p{L}*|not|never|nor|unless|sauf|jamais|sans|without|permission|consent\p{L}*|accord|autorisation)(?!\p{L})/iu;

/** The site promises that what visitors write stays between them and the clinic: no page takes that back in passing. */
export const takenBackPrivacy: FileRule = {
  name: 'taken-back-privacy',
  family: 'law',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) => {
      const plain = plainOf(passage);
      const places = [
        ...advertised(privacy, passage.text, passage.locale, { plain }).filter(({ words }) => !denies.test(words)),
        ...promiseTakenBack[passage.locale].flatMap((pattern) => find(pattern, plain, passage.text)),
      ];
      return places
        .slice(0, 1)
        .map(({ from, to, words }) => found('taken-back-privacy.found', passage.place(from, to), { words }, { severity: 'warning' }));
    });
  },
};
