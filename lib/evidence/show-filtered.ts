import { readFilter, showFilter } from '../../public/scripts/filter.js';
import type { Show } from '../templates/answer.ts';

/** Shows the entries of a list that match the choice in an address. */
export const showFiltered: Show<'evidence'> = ({ slotted }, query) => showFilter(slotted, readFilter(query, slotted));
