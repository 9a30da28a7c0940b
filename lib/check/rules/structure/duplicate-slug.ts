import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/**
 * A slug names one page. It must be unique across both languages, except for a page that has the same slug in both:
 * an address in the wrong language can then always be sent to the right one.
 */
export const duplicateSlug: LibraryRule = {
  name: 'duplicate-slug',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  const owners = new Map<string, string>();
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) => {
      if (!('slug' in text.words)) return [];
      const { slug } = text.words;
      const address = `${entry.collection}/${slug}`;
      const owner = owners.get(address) ?? entry.id;
      owners.set(address, owner);
      return owner === entry.id ? [] : [found('duplicate-slug.taken', text.placeOf(['slug']), { slug, owner })];
    }),
  );
}
