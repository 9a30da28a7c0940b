import type { Treatment } from './library.ts';

/**
 * What else answers the same question, beside the treatment given, in the comparison’s order: all of everyday care, and the first of each
 * other family. A supplement is no equal choice: none has a pain trial that we have checked.
 */
export function otherChoices(treatments: readonly Treatment[], treatment: Treatment): Treatment[] {
  const others = treatments.filter(({ id }) => id !== treatment.id).toSorted((a, b) => a.meta.order - b.meta.order);
  return others.filter(
    ({ meta: { family } }, at) =>
      family === 'care' || (family !== 'supplement' && others.findIndex((other) => other.meta.family === family) === at),
  );
}
