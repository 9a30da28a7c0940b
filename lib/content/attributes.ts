import { z } from 'zod';

/** Attributes that are words for the reader: they are typeset, counted and searched as the text is. */
const words = z.registry<{ forReaders: true }>();

/** An attribute that must not be left empty. */
export const filled = (description: string) => z.string().trim().min(1, { error: 'must not be empty' }).describe(description);

/** Words for the reader. */
export const text = (description: string) => filled(description).register(words, { forReaders: true });

/** A whole number of up to four digits. */
export const count = (description: string) =>
  z
    .string()
    .regex(/^\d{1,4}$/, { error: 'must be a whole number, such as "12"' })
    .transform(Number)
    .describe(description);

/** Several values, separated by spaces. */
export const list = <Item extends z.ZodType<unknown, string>>(item: Item, description: string) =>
  z
    .string()
    .trim()
    .min(1, { error: 'must name at least one' })
    .transform((value) => value.split(/\s+/))
    .pipe(z.array(item))
    .describe(description);

/** Is this attribute words for the reader? */
export function isWords(attribute: unknown): boolean {
  if (attribute instanceof z.ZodOptional) return isWords(attribute.unwrap());
  return attribute instanceof z.ZodType && words.has(attribute);
}
