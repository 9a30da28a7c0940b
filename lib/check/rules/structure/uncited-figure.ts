import type { BodyNode } from '../../../content/body.ts';
import { attributeWords, childrenOf, citedReferences, plainText } from '../../../content/body.ts';
import { statesFigure } from '../../../content/figures.ts';
import type { Library, PlaceOf } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { LibraryRule } from '../../rule.ts';

/** Every figure has its source beside it, on every kind of page, and a source whose figures nobody has checked cannot be that source. */
export const uncitedFigure: LibraryRule = {
  name: 'uncited-figure',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

/** The smallest piece of text that stands on its own: a figure and its source must share one. */
const unit = new Set(['paragraph', 'heading', 'tableRow', 'listItem']);

function judgeLibrary(library: Library): Problem[] {
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
  return [found('uncited-figure.field', placeOf(path), { field: path[0] })];
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
    return [found('uncited-figure.noSource', node.place)];
  }
  const sources = cited.flatMap((id) => library.references.get(id) ?? []);
  if (sources.length === 0 || sources.some((reference) => reference.figuresVerified)) return [];
  return [found('uncited-figure.unchecked', node.place, { references: sources.map(({ id }) => id).join(', '), many: sources.length })];
}
