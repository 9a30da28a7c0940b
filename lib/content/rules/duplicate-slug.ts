import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { textsOf } from '../texts.ts';

/**
 * A slug names one page. It must be unique across both languages, except for a page that has the same slug in both:
 * an address in the wrong language can then always be sent to the right one.
 */
export function duplicateSlug(library: Library): Problem[] {
  return [library.articles, library.authors, library.conditions, library.locations, library.notices, library.treatments].flatMap(
    (entries) => {
      const owners = new Map<string, string>();
      return entries.flatMap((entry) =>
        textsOf(entry).flatMap(({ text }) => {
          const owner = owners.get(text.words.slug);
          owners.set(text.words.slug, owner ?? entry.id);
          return owner === undefined || owner === entry.id
            ? []
            : [
                error(
                  text.placeOf(['slug']),
                  `The slug “${text.words.slug}” is already the address of “${owner}”.`,
                  'Choose another slug.',
                ),
              ];
        }),
      );
    },
  );
}
