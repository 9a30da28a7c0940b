import type { Locale } from '../../i18n/locales.ts';
import type { BodyNode } from '../body.ts';
import { attributeWords, childrenOf, citedReferences, plainText } from '../body.ts';
import { statesFigure } from '../figures.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { textsOf } from '../texts.ts';

/** The smallest piece of text that stands on its own: a figure and its source must share one. */
const unit = new Set(['paragraph', 'heading', 'tableRow', 'listItem']);

/** Every figure has its source beside it, and a source whose figures nobody has checked cannot be that source. */
export function uncitedFigure(library: Library): Problem[] {
  return [...library.articles, ...library.conditions].flatMap((entry) =>
    textsOf(entry).flatMap(({ locale, text }) => {
      const fields = (['title', 'shortTitle', 'description', 'lead'] as const).flatMap((field) =>
        statesFigure(text.words[field], locale)
          ? [
              error(
                text.placeOf([field]),
                `“${field}” states a figure, and a citation cannot stand there.`,
                'Say it in words, and give the figure with its source in the text.',
              ),
            ]
          : [],
      );
      return [...fields, ...text.body.flatMap((node) => inNode(node, locale, library))];
    }),
  );
}

function inNode(node: BodyNode, locale: Locale, library: Library): Problem[] {
  // The title or caption of a box may rest on a source inside it.
  const title = node.type === 'component' ? judge(node, attributeWords(node).join(' '), locale, library) : [];
  if (!unit.has(node.type)) return [...title, ...childrenOf(node).flatMap((child) => inNode(child, locale, library))];
  return judge(node, plainText([node]), locale, library);
}

function judge(node: BodyNode, words: string, locale: Locale, library: Library): Problem[] {
  if (!statesFigure(words, locale)) return [];
  const cited = citedReferences([node]);
  if (cited.length === 0) {
    return [
      error(node.place, 'This states a figure without its source.', 'Add <Cite ref="…" /> after the sentence, or say it without a figure.'),
    ];
  }
  const sources = cited.flatMap((id) => library.references.get(id) ?? []);
  if (sources.length === 0 || sources.some((reference) => reference.figuresVerified)) return [];
  return [
    error(
      node.place,
      `This states a figure, but nobody has checked the figures of ${sources.map(({ id }) => `“${id}”`).join(', ')}.`,
      'Say it without a figure, or check the publication and set “figuresVerified: true”.',
    ),
  ];
}
