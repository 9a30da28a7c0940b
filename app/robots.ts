import type { MetadataRoute } from 'next';
import { env } from '#lib/env.ts';
import { robotRules } from '#lib/seo/robots.ts';

export default function robots(): MetadataRoute.Robots {
  return robotRules(env.SITE_PREVIEW);
}
