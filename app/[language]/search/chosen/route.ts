import { showSearch } from '#lib/search/search-site.ts';
import { answerChoice } from '#lib/templates/answer-choice.ts';

type Context = { params: Promise<{ language: string }> };

/** What someone looked for is theirs: the answer is stored nowhere, and search engines keep none of it. */
const headers = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };

/** The search page for a query in the address (next.config.mjs leads here); the same page, with the answer. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerChoice(request, 'search', (await params).language, showSearch, headers);
}
