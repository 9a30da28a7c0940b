import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../content/collections.ts';
import { addressed } from '../content/schemas/addresses.ts';
import type { PageSlug } from '../content/slugs.ts';
import { fieldOf } from '../edit/front-matter.ts';
import { locales } from '../i18n/locales.ts';

/**
 * The slug of every page with words, read from the head of its file and nothing else, for whoever needs no more of the library. What
 * cannot be read is left out; the content check speaks of it.
 */
export function slugsOnDisk(content: string): PageSlug[] {
  return [...addressed].flatMap(([section, name]) => {
    const folder = join(content, collections[name].folder);
    const entries = existsSync(folder) ? readdirSync(folder) : [];
    return entries.flatMap((id) =>
      locales.flatMap((locale) => {
        const slug = slugIn(join(folder, id, `${locale}.mdx`));
        return slug === undefined ? [] : [{ section, id, locale, slug }];
      }),
    );
  });
}

function slugIn(file: string): string | undefined {
  return existsSync(file) ? fieldOf(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), 'slug') : undefined;
}
