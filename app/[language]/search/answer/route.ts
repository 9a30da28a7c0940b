import { showSearch } from '#lib/search/search-site.ts';
import { answerQueries } from '#lib/templates/answer.ts';

/**
 * The search page for a query in the address (next.config.mjs leads here). What someone looked for is theirs: the answer is stored
 * nowhere, and search engines keep none of it.
 */
export const GET = answerQueries('search', showSearch, { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
