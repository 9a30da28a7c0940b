import { locales } from '../../i18n/locales.ts';
import type { BodyNode } from '../body.ts';
import { childrenOf, isComponent } from '../body.ts';
import { statesFigure } from '../figures.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { everyEntry, textsOf } from '../texts.ts';

/** Each word of the glossary is listed once per language and states no figure, and none leads to itself. */
export function glossaryTerms(library: Library): Problem[] {
  const words = [...library.terms.values()];
  return [
    ...words.flatMap(leadsToItself),
    ...locales.flatMap((locale) => {
      const owners = new Map<string, string>();
      return words.flatMap(({ id, term, definition, placeOf }) => {
        const name = term[locale].toLowerCase();
        const owner = owners.get(name);
        owners.set(name, owner ?? id);
        return [
          ...(owner === undefined
            ? []
            : [
                error(
                  placeOf(['term', locale]),
                  `The word “${term[locale]}” is already defined in “${owner}”.`,
                  'Keep one of the two files.',
                ),
              ]),
          ...(statesFigure(definition[locale], locale)
            ? [
                error(
                  placeOf(['definition', locale]),
                  'This definition states a figure, and a citation cannot stand there.',
                  'Say what the word means, and give the figure with its source in an article.',
                ),
              ]
            : []),
        ];
      });
    }),
    ...everyEntry(library).flatMap((entry) =>
      textsOf(entry).flatMap(({ text }) => text.body.flatMap((node) => misplaced(node, undefined))),
    ),
  ];
}

type Word = Library['terms'] extends ReadonlyMap<string, infer Value> ? Value : never;

function leadsToItself({ id, related = [], placeOf }: Word): Problem[] {
  return related.flatMap((other, index) =>
    other === id ? [error(placeOf(['related', index]), `The word “${id}” leads to itself.`, 'Remove it.')] : [],
  );
}

/** A term is a link: it cannot stand in another link, nor in a heading, which the contents repeat. */
function misplaced(node: BodyNode, around: 'heading' | 'link' | undefined): Problem[] {
  if (around && isComponent(node, 'Term'))
    return [error(node.place, `<Term> stands in a ${around}.`, 'Mark the word where it first appears in the text.')];
  const inside = node.type === 'heading' || node.type === 'link' ? node.type : around;
  return childrenOf(node).flatMap((child) => misplaced(child, inside));
}
