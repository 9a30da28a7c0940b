import { locales } from '../../i18n/locales.ts';
import type { Entry, Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error, warning } from '../problem.ts';

/** French and English appear together; a page without its twin is published with a notice, hidden from search engines. */
export function missingTwin(library: Library): Problem[] {
  const report = (folder: string, entry: Entry<unknown, unknown>, problem: typeof error): Problem[] =>
    locales.flatMap((locale) => {
      const file = `content/${folder}/${entry.id}/${locale}.mdx`;
      if (entry.texts[locale] || library.incomplete.has(file)) return [];
      return [
        problem(
          { file, line: 1, column: 1 },
          `“${entry.id}” cannot be read in ${locale}.`,
          'Write this file, with the same sections as its twin.',
        ),
      ];
    });
  return [
    ...library.articles.flatMap((article) => report('articles', article, Object.keys(article.texts).length === 0 ? error : warning)),
    ...library.authors.flatMap((author) => report('authors', author, error)),
    ...library.conditions.flatMap((condition) => report('conditions', condition, error)),
    ...library.locations.flatMap((location) => report('locations', location, error)),
    ...library.pages.flatMap((page) => report('pages', page, error)),
    ...library.notices.flatMap((notice) => report('legal', notice, error)),
    ...library.treatments.flatMap((treatment) => report('treatments', treatment, error)),
  ];
}
