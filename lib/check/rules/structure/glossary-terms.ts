import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, isComponent } from '../../../content/body.ts';
import { everyBody } from '../../../content/every-node.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { locales } from '../../../i18n/locales.ts';
import type { LibraryRule } from '../../rule.ts';

/** Each word of the glossary is listed once per language, and none leads to itself. */
export const glossaryTerms: LibraryRule = {
  name: 'glossary-terms',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  const words = [...library.terms.values()];
  return [
    ...words.flatMap(leadsToItself),
    ...locales.flatMap((locale) => {
      const owners = new Map<string, string>();
      return words.flatMap(({ id, term, placeOf }) => {
        const name = term[locale].toLowerCase();
        const owner = owners.get(name);
        owners.set(name, owner ?? id);
        return [...(owner === undefined ? [] : [found('glossary-terms.twice', placeOf(['term', locale]), { word: term[locale], owner })])];
      });
    }),
    ...everyBody(library)
      .flat()
      .flatMap((node) => misplaced(node, undefined)),
  ];
}

type Word = Library['terms'] extends ReadonlyMap<string, infer Value> ? Value : never;

function leadsToItself({ id, related = [], placeOf }: Word): Problem[] {
  return related.flatMap((other, index) =>
    other === id ? [found('glossary-terms.itself', placeOf(['related', index]), { word: id })] : [],
  );
}

/** A term is a link: it cannot stand in another link, nor in a heading, which the contents repeat. */
function misplaced(node: BodyNode, around: 'heading' | 'link' | undefined): Problem[] {
  if (around && isComponent(node, 'Term')) return [found('glossary-terms.misplaced', node.place, { around })];
  const inside = node.type === 'heading' || node.type === 'link' ? node.type : around;
  return childrenOf(node).flatMap((child) => misplaced(child, inside));
}
