import { z } from 'zod';
import { unwrapped } from '../../content/field-words.ts';

/** The facts that must be there, saying nothing yet: the check names what has to be said, and the form has a field for each. */
export function blankOf(field: unknown): unknown {
  const inner = unwrapped(field);
  if (inner instanceof z.ZodObject) {
    const needed = Object.entries(inner.shape).filter(([, one]) => !mayBeAbsent(one));
    return Object.fromEntries(needed.map(([name, one]) => [name, blankOf(one)]));
  }
  if (inner instanceof z.ZodUnion) return blankOf(inner.options[0]);
  if (inner instanceof z.ZodArray) return [];
  if (inner instanceof z.ZodNumber) return null;
  return inner instanceof z.ZodBoolean ? false : '';
}

/** May a fact be left out of its file? */
export function mayBeAbsent(field: unknown): boolean {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}
