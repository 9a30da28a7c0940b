import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load.ts';
import { locales } from '../i18n/locales.ts';
import type { Show } from '../templates/chosen-page.ts';
import type { SearchIndexes } from './answer-query.ts';
import { answerQuery, buildSearchIndexes } from './answer-query.ts';
import { showAnswer } from './show-answer.ts';

/** The search of each library that was loaded: one in production, a new one after each edit in development. */
const built = new WeakMap<Library, SearchIndexes>();

function loadIndexes(): SearchIndexes {
  const library = loadLibrary();
  const indexes = built.get(library) ?? buildSearchIndexes(library);
  built.set(library, indexes);
  return indexes;
}

/** Shows, in the search page of a language, what the site answers to the query in an address. Nothing of the query is kept. */
export const showSearch: Show = (document, asked) => {
  const locale = locales.find((one) => one === document.documentElement.lang);
  if (!locale) throw new Error(`The search page is in no language of the site: “${document.documentElement.lang}”.`);
  showAnswer(document, answerQuery(asked, locale, loadIndexes()), locale);
};
