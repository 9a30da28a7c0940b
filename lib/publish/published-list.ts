import { parse, stringify } from 'yaml';
import { currentSlugs, redirectedSlugs } from '../content/addresses.ts';
import type { Library } from '../content/library.ts';
import type { Published } from '../content/schemas/addresses.ts';

const head = '# Every address a page has been published under. Written by “npm run publish:addresses”; do not edit by hand.\n';

/**
 * The file of published addresses with that of every page of today, and every other one that leads to it; none is ever taken away.
 *
 * @returns how many are new, and the text of the file
 */
export function publishedList(library: Library): { added: number; all: number; text: string } {
  const before = library.published ?? [];
  const list: Published = {};
  for (const { section, id, locale, slug } of [...before, ...currentSlugs(library), ...redirectedSlugs(library)]) {
    const pages = list[section] ?? {};
    const slugs = new Set([...(pages[id]?.[locale] ?? []), slug]);
    list[section] = { ...pages, [id]: { ...pages[id], [locale]: [...slugs] } };
  }
  const text = head + stringify(list, { lineWidth: 0 });
  const all = countIn(parse(text) as Published | null);
  return { added: all - before.length, all, text };
}

function countIn(list: Published | null): number {
  const pages = Object.values(list ?? {}).flatMap((section) => Object.values(section ?? {}));
  return pages.flatMap((page) => Object.values(page)).flat().length;
}
