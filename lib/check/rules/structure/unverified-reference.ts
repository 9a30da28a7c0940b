import { refsOf, walk } from '../../../content/body.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/** A reference nobody has seen may wait in the library, but no page may lean on it. */
export const unverifiedReference: LibraryRule = {
  name: 'unverified-reference',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) =>
      walk(text.body).flatMap((node) =>
        refsOf(node)
          .filter((id) => library.references.get(id)?.verified === false)
          .map((id) => found('unverified-reference.cited', node.place, { reference: id })),
      ),
    ),
  );
}
