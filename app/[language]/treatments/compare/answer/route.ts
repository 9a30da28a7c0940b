import { showComparison } from '#lib/comparison/show-comparison.ts';
import { answerQueries } from '#lib/templates/answer.ts';

/** The comparison for a choice in the address (next.config.mjs leads here); the same page, without what was not chosen. */
export const GET = answerQueries('compare', showComparison);
