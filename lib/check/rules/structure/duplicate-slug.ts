import { collections } from '../../../content/collections.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/**
 * A slug names one page. It must be unique across both languages, except for a page that has the same slug in both:
 * an address in the wrong language can then always be sent to the right one. The page that is published under it keeps it; whoever
 * comes later is told.
 */
export const duplicateSlug: LibraryRule = {
  name: 'duplicate-slug',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  const claims = everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) => {
      if (!('slug' in text.words)) return [];
      const { slug } = text.words;
      return [{ id: entry.id, slug, address: addressOf(entry.collection, slug), place: text.placeOf(['slug']) }];
    }),
  );
  const published = new Set((library.published ?? []).map(({ section, slug, id }) => `${section}/${slug} ${id}`));
  const owners = new Map<string, string>();
  const isPublished = ({ address, id }: { address: string; id: string }): boolean => published.has(`${address} ${id}`);
  for (const claim of [...claims.filter(isPublished), ...claims]) owners.set(claim.address, owners.get(claim.address) ?? claim.id);
  return claims.flatMap(({ id, slug, address, place }) => {
    const owner = owners.get(address) ?? id;
    return owner === id ? [] : [found('duplicate-slug.taken', place, { slug, owner })];
  });
}

function addressOf(name: keyof typeof collections, slug: string): string {
  const collection = collections[name];
  return `${'section' in collection ? collection.section : name}/${slug}`;
}
