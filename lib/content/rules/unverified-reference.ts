import { refsOf, walk } from '../body.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { everyEntry, textsOf } from '../texts.ts';

/** A reference nobody has seen may wait in the library, but no page may lean on it. */
export function unverifiedReference(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) =>
      [...walk(text.body)].flatMap((node) =>
        refsOf(node)
          .filter((id) => library.references.get(id)?.verified === false)
          .map((id) =>
            error(
              node.place,
              `The reference “${id}” is not verified.`,
              `Cite another source, or see the publication and set “verified: true” in content/references/${id}.yaml.`,
            ),
          ),
      ),
    ),
  );
}
