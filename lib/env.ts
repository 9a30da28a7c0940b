import { z } from 'zod';

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** 1 for a build that only colleagues should see: search engines are told to leave every page out. */
  SITE_PREVIEW: z
    .enum(['0', '1'], { error: 'SITE_PREVIEW must be 1 for a preview, or 0' })
    .default('0')
    .transform((value) => value === '1'),
  /** The public address of the site, without a slash at the end. */
  SITE_URL: z
    .url({ error: 'SITE_URL must be a full address such as https://clinic.example' })
    .default('http://localhost:3000')
    .transform((url) => url.replace(/\/+$/, '')),
});

/** The process environment, checked once; the only place that reads it. Nothing in it is required. */
export const env = environmentSchema.parse(process.env);
