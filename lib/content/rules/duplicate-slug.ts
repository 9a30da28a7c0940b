import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { everyEntry, textsOf } from '../texts.ts';

/**
 * A slug names one page. It must be unique across both languages, except for a page that has the same slug in both:
 * an address in the wrong language can then always be sent to the right one.
 */
export function duplicateSlug(library: Library): Problem[] {
  const owners = new Map<string, string>();
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) => {
      if (!('slug' in text.words)) return [];
      const { slug } = text.words;
      const address = `${entry.collection}/${slug}`;
      const owner = owners.get(address) ?? entry.id;
      owners.set(address, owner);
      return owner === entry.id
        ? []
        : [error(text.placeOf(['slug']), `The slug “${slug}” is already the address of “${owner}”.`, 'Choose another slug.')];
    }),
  );
}
