import { join } from 'node:path';
import { loadLibrary } from '../content/load.ts';
import { env } from '../env.ts';
import { onceForEach } from '../once-for-each.ts';
import type { Show } from '../templates/answer.ts';
import type { SearchIndexes } from './answer-query.ts';
import { answerQuery, buildSearchIndexes } from './answer-query.ts';
import { readIndexes } from './index-file.ts';
import { showView } from './show-view.ts';
import { viewOf } from './view.ts';

/** The search of each library that was loaded: a new one after each edit in development. */
const indexesOf = onceForEach(buildSearchIndexes);

/** The search that the build has saved, once it is read. */
let saved: SearchIndexes | undefined;

function loadIndexes(): SearchIndexes {
  if (env.NODE_ENV === 'production') saved ??= readIndexes(join(process.cwd(), '.next'));
  return saved ?? indexesOf(loadLibrary());
}

/** Shows, in the search page of a language, what the site answers to the query in an address. Nothing of the query is kept. */
export const showSearch: Show<'search'> = (page, asked, locale) => {
  const answer = answerQuery(asked, locale, loadIndexes());
  if (answer) showView(page, viewOf(answer, locale));
};
