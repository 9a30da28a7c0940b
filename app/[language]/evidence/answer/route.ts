import { showFiltered } from '#lib/evidence/show-filtered.ts';
import { answerQueries } from '#lib/templates/answer.ts';

/** The evidence library for a choice in the address (next.config.mjs leads here); the same page, without what was not chosen. */
export const GET = answerQueries('evidence', showFiltered);
