import { publishedFile } from '../../../content/addresses.ts';
import { found } from '../../../content/problem.ts';
import { termBaseFile, wordsFile } from '../../../content/read-lists.ts';
import type { LibraryRule } from '../../rule.ts';
import { placesInForce } from '../law/in-force.ts';

const lists: Readonly<Record<string, string>> = { [wordsFile]: 'words', [termBaseFile]: 'terms', [publishedFile]: 'published' };

/** A clinic that receives people has its words, the addresses it has published and the rules of its places: a list that is lost is silent. */
export const keptLists: LibraryRule = {
  name: 'kept-lists',
  family: 'structure',
  scope: 'library',
  check: ({ library, raw }) => {
    if (library.locations.length === 0) return [];
    const laws = placesInForce(library).map((place) => `content/law/${place}.yaml`);
    return [...Object.keys(lists), ...laws]
      .filter((file) => !raw.texts.has(file))
      .map((file) => found('kept-lists.missing', { file, line: 1, column: 1 }, { list: lists[file] ?? 'law' }));
  },
};
