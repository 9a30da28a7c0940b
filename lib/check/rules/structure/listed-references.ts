import { citedReferences } from '../../../content/body.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { RawContent } from '../../../content/raw.ts';
import { textsOf } from '../../../content/texts.ts';
import { addingLine, removingLine } from '../../prose/list-lines.ts';
import type { LibraryRule } from '../../rule.ts';

/** `references` in meta.yaml lists exactly what the text cites. */
export const listedReferences: LibraryRule = {
  name: 'listed-references',
  family: 'structure',
  scope: 'library',
  check: ({ library, raw }) => judgeLibrary(library, raw),
};

function judgeLibrary(library: Library, { texts: sources }: RawContent): Problem[] {
  return library.articles.flatMap(({ meta, placeOf, texts }) => {
    const list = placeOf(['references']);
    const source = sources.get(list.file) ?? '';
    const anywhere = new Set(textsOf({ texts }).flatMap(({ text }) => citedReferences(text.body)));
    return textsOf({ texts }).flatMap(({ locale, text }) => {
      const cited = citedReferences(text.body).filter((reference) => library.references.has(reference));
      const whole = !library.incomplete.has(text.placeOf([]).file);
      return [
        ...cited
          .filter((reference) => !meta.references.includes(reference))
          .map((reference) => {
            const action = addingLine(list, source, reference);
            return found('listed-references.notListed', list, { reference, file: `${locale}.mdx` }, action && { action });
          }),
        ...meta.references.flatMap((reference, index) => {
          if (!whole || !library.references.has(reference) || cited.includes(reference)) return [];
          const place = placeOf(['references', index]);
          // One language may still lack what the other cites: then the text is to be mended, not the list.
          const action = anywhere.has(reference) ? undefined : removingLine(place, source);
          return [found('listed-references.notCited', place, { reference, file: `${locale}.mdx` }, action && { action })];
        }),
      ];
    });
  });
}
