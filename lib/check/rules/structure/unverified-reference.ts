import { refsOf } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { LibraryRule } from '../../rule.ts';

/** A reference nobody has seen may wait in the library, but no page may lean on it. */
export const unverifiedReference: LibraryRule = {
  name: 'unverified-reference',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return everyNode(library).flatMap((node) =>
    refsOf(node)
      .filter((id) => library.references.get(id)?.verified === false)
      .map((id) => found('unverified-reference.cited', node.place, { reference: id })),
  );
}
