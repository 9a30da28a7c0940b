import { z } from 'zod';

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** The public address of the site, without a slash at the end. */
  SITE_URL: z
    .url({ error: 'SITE_URL must be a full address such as https://clinic.example' })
    .default('http://localhost:3000')
    .transform((url) => url.replace(/\/+$/, '')),
});

/** The process environment, checked once; the only place that reads it. Nothing in it is required. */
export const env = environmentSchema.parse(process.env);
