import { collectionOf } from '../../../content/collections.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry } from '../../../content/texts.ts';
import { locales } from '../../../i18n/locales.ts';
import type { EntryRule } from '../../rule.ts';

/** French and English appear together; a page without its twin is published with a notice, hidden from search engines, where that is allowed. */
export const missingTwin: EntryRule = {
  name: 'missing-twin',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) => {
    const collection = collectionOf(entry.collection);
    const mayWait = 'twinMayWait' in collection && Object.keys(entry.texts).length > 0;
    return locales.flatMap((locale) => {
      const file = `content/${collection.folder}/${entry.id}/${locale}.mdx`;
      if (entry.texts[locale] || library.incomplete.has(file)) return [];
      const severity = mayWait ? 'warning' : 'error';
      return [found('missing-twin.unread', { file, line: 1, column: 1 }, { id: entry.id, locale }, { severity })];
    });
  });
}
