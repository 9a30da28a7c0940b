import { readChoice, showChoice } from '../../public/scripts/compare.js';
import type { Show } from '../templates/answer.ts';

/** Shows the comparison of the treatments in an address. */
export const showComparison: Show<'compare'> = ({ slotted }, query) => showChoice(slotted, readChoice(query, slotted));
