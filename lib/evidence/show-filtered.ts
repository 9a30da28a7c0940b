import { readFilter, showFilter } from '../../public/scripts/filter.js';
import type { Show } from '../templates/chosen-page.ts';

/** Shows the entries of a list that match the choice in an address. */
export const showFiltered: Show = (document, query) => showFilter(document, readFilter(query, document));
