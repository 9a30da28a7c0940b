import { z } from 'zod';
import { isContentFile } from './entry-of.ts';

/** What an editor sends to be kept; pictures come another way. */
export const saveSchema = z.strictObject({
  file: z.string().refine(isContentFile),
  text: z.string().nullable(),
  basedOn: z.int().min(0),
  base: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  session: z.string().regex(/^[\w-]{1,64}$/),
  sequence: z.int().min(1),
});
