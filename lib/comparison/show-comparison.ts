import { readChoice, showChoice } from '../../public/scripts/compare.js';
import type { Show } from '../templates/chosen-page.ts';

/** Shows the comparison of the treatments in an address. */
export const showComparison: Show = (document, query) => showChoice(document, readChoice(query, document));
