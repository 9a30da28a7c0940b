import type { MetadataRoute } from 'next';
import { loadLibrary } from '#lib/content/load.ts';
import { siteMap } from '#lib/seo/sitemap.ts';

export default function sitemap(): MetadataRoute.Sitemap {
  return siteMap(loadLibrary());
}
