import { locales } from '../../i18n/locales.ts';
import { collectionOf } from '../collections.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error, warning } from '../problem.ts';
import { everyEntry } from '../texts.ts';

/** French and English appear together; a page without its twin is published with a notice, hidden from search engines, where that is allowed. */
export function missingTwin(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) => {
    const collection = collectionOf(entry.collection);
    const mayWait = 'twinMayWait' in collection && Object.keys(entry.texts).length > 0;
    return locales.flatMap((locale) => {
      const file = `content/${collection.folder}/${entry.id}/${locale}.mdx`;
      if (entry.texts[locale] || library.incomplete.has(file)) return [];
      const report = mayWait ? warning : error;
      return [
        report(
          { file, line: 1, column: 1 },
          `“${entry.id}” cannot be read in ${locale}.`,
          'Write this file, with the same sections as its twin.',
        ),
      ];
    });
  });
}
