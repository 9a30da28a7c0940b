import { z } from 'zod';
import { bilingual, isoDate } from './fields.ts';

/** What was corrected in public (`content/corrections.yaml`), one line for each fact that changed. */
export const correctionsSchema = z.array(
  z.strictObject({
    on: isoDate('The day on which the correction went online.'),
    page: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+$/, { error: 'must be a folder and an id, such as articles/sleep-and-fibromyalgia' })
      .describe('The page that was corrected, such as articles/sleep-and-fibromyalgia.'),
    said: bilingual(10, 400, 'What we had written and what is right, in one or two sentences that readers see.'),
  }),
);

export type Correction = z.infer<typeof correctionsSchema>[number];
