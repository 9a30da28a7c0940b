import type { Treatment } from './library.ts';

/** One treatment of each family, beside the one given: the first of the comparison’s order, in that order. */
export function otherChoices(treatments: readonly Treatment[], treatment: Treatment): Treatment[] {
  const others = treatments.filter(({ id }) => id !== treatment.id).toSorted((a, b) => a.meta.order - b.meta.order);
  return others.filter(({ meta }, at) => others.findIndex((other) => other.meta.family === meta.family) === at);
}
