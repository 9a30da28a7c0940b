import { z } from 'zod';
import { unwrapped } from '../../content/field-words.ts';

/**
 * The facts that must be there, saying nothing yet: the check names what has to be said, and the form has a field for each.
 *
 * @param filled does a list have as many places as it must have items? It is empty otherwise, and the form has a field to add to it
 */
export function blankOf(field: unknown, filled = false): unknown {
  const inner = unwrapped(field);
  if (inner instanceof z.ZodObject) {
    const needed = Object.entries(inner.shape).filter(([, one]) => !mayBeAbsent(one));
    return Object.fromEntries(needed.map(([name, one]) => [name, blankOf(one, filled)]));
  }
  if (inner instanceof z.ZodUnion) return blankOf(inner.options[0], filled);
  if (inner instanceof z.ZodArray) return filled ? Array.from({ length: leastOf(inner) }, () => blankOf(inner.element, true)) : [];
  if (inner instanceof z.ZodNumber) return null;
  return inner instanceof z.ZodBoolean ? false : '';
}

function leastOf(list: z.ZodArray): number {
  return z.toJSONSchema(list, { unrepresentable: 'any' }).minItems ?? 0;
}

/** May a fact be left out of its file? */
function mayBeAbsent(field: unknown): boolean {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}
