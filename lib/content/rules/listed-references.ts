import { citedReferences } from '../body.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { textsOf } from '../texts.ts';

/** `references` in meta.yaml lists exactly what the text cites. */
export function listedReferences(library: Library): Problem[] {
  return library.articles.flatMap(({ meta, placeOf, texts }) =>
    textsOf({ texts }).flatMap(({ locale, text }) => {
      const cited = citedReferences(text.body).filter((reference) => library.references.has(reference));
      const whole = !library.incomplete.has(text.placeOf([]).file);
      return [
        ...cited
          .filter((reference) => !meta.references.includes(reference))
          .map((reference) =>
            error(placeOf(['references']), `“${reference}” is cited in ${locale}.mdx but not listed.`, `Add “${reference}” to references.`),
          ),
        ...meta.references.flatMap((reference, index) =>
          !whole || !library.references.has(reference) || cited.includes(reference)
            ? []
            : [
                error(
                  placeOf(['references', index]),
                  `“${reference}” is listed but never cited in ${locale}.mdx.`,
                  'Cite it, or remove it from the list.',
                ),
              ],
        ),
      ];
    }),
  );
}
