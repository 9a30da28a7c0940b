import { readChoice, showChoice } from '../../public/scripts/compare.js';
import type { Show } from '../templates/answer.ts';

/** Shows the comparison of the treatments in an address, with the means of choosing them folded: the evidence comes first. */
export const showComparison: Show<'compare'> = ({ slotted }, query) => {
  const choice = readChoice(query, slotted);
  showChoice(slotted, choice);
  const chosen = choice.treatments.length > 1;
  for (const part of slotted.querySelectorAll('[data-slot="picker"]')) {
    part.toggleAttribute('data-folded', chosen);
    part.toggleAttribute('open', !chosen && part.getAttribute('data-key') === 'm' && choice.concerns.length > 0);
  }
};
