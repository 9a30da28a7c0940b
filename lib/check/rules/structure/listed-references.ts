import { citedReferences } from '../../../content/body.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { textsOf } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/** `references` in meta.yaml lists exactly what the text cites. */
export const listedReferences: LibraryRule = {
  name: 'listed-references',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return library.articles.flatMap(({ meta, placeOf, texts }) =>
    textsOf({ texts }).flatMap(({ locale, text }) => {
      const cited = citedReferences(text.body).filter((reference) => library.references.has(reference));
      const whole = !library.incomplete.has(text.placeOf([]).file);
      return [
        ...cited
          .filter((reference) => !meta.references.includes(reference))
          .map((reference) => found('listed-references.notListed', placeOf(['references']), { reference, file: `${locale}.mdx` })),
        ...meta.references.flatMap((reference, index) =>
          !whole || !library.references.has(reference) || cited.includes(reference)
            ? []
            : [found('listed-references.notCited', placeOf(['references', index]), { reference, file: `${locale}.mdx` })],
        ),
      ];
    }),
  );
}
