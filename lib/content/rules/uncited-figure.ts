import type { Locale } from '../../i18n/locales.ts';
import type { BodyNode } from '../body.ts';
import { attributeWords, childrenOf, citedReferences, plainText } from '../body.ts';
import { statesFigure } from '../figures.ts';
import type { Library, PlaceOf } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { everyEntry, textsOf } from '../texts.ts';

/** The smallest piece of text that stands on its own: a figure and its source must share one. */
const unit = new Set(['paragraph', 'heading', 'tableRow', 'listItem']);

/** Every figure has its source beside it, on every kind of page, and a source whose figures nobody has checked cannot be that source. */
export function uncitedFigure(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ locale, text }) => [
      ...Object.entries(text.words).flatMap(([field, said]) => inField([field], said, locale, text.placeOf)),
      ...text.body.flatMap((node) => inNode(node, locale, library)),
    ]),
  );
}

/** A field above the text, or each line of one that is a list. */
function inField(path: readonly [string, ...number[]], said: unknown, locale: Locale, placeOf: PlaceOf): Problem[] {
  if (Array.isArray(said)) return said.flatMap((line, index) => inField([path[0], index], line, locale, placeOf));
  if (path[0] === 'slug' || typeof said !== 'string' || !statesFigure(said, locale)) return [];
  return [
    error(
      placeOf(path),
      `“${path[0]}” states a figure, and a citation cannot stand there.`,
      'Say it in words, and give the figure with its source in the text.',
    ),
  ];
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
