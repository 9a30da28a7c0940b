import { readChoice, showChoice } from '../../public/scripts/compare.js';
import type { Show } from '../templates/answer.ts';

/**
 * Shows the comparison of the treatments in an address, with the means of choosing them folded: the evidence comes first. Columns that
 * do not stand side by side are left out, a third of the page; a script in the browser asks for those that it comes to need.
 */
export const showComparison: Show<'compare'> = (page, query) => {
  const { slotted } = page;
  const choice = readChoice(query, slotted);
  showChoice(slotted, choice);
  const chosen = choice.treatments.length > 1;
  const columns = chosen ? choice.treatments : [];
  for (const cell of page.slots('cell')) if (!columns.includes(cell.getAttribute('data-key') ?? '')) cell.remove();
  for (const part of slotted.querySelectorAll('[data-slot="picker"]')) {
    part.toggleAttribute('data-folded', chosen);
    part.toggleAttribute('open', !chosen && part.getAttribute('data-key') === 'm' && choice.concerns.length > 0);
  }
};
