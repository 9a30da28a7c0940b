import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, headings, plainText } from '../../../content/body.ts';
import { everyBody } from '../../../content/every-node.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';
import { plain } from './alt-text.ts';

/** Two headings of one page never have the same words, nor a caption those of the heading above it: a reader could not tell them apart. */
export const sameHeading: EntryRule = {
  name: 'same-heading',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) => everyBody(library).flatMap((body) => [...twice(body), ...inItalics(body)]),
};

function twice(body: readonly BodyNode[]): Problem[] {
  const lines = new Map<string, number>();
  return headings(body).flatMap(({ children, place }) => {
    const words = plainText(children);
    const earlier = lines.get(words.toLowerCase());
    lines.set(words.toLowerCase(), earlier ?? place.line);
    return earlier === undefined ? [] : [found('same-heading.twice', place, { words, otherLine: earlier })];
  });
}

/** A paragraph of nothing but words in italics, as captions are typed in plain Markdown, that says what the heading says. */
function inItalics(body: readonly BodyNode[]): Problem[] {
  let heading = '';
  return body.flatMap((node) => {
    const words = plain(plainText([node]));
    if (node.type === 'heading') heading = words;
    const typed = childrenOf(node).filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const isItalic = node.type === 'paragraph' && typed.length > 0 && typed.every(({ type }) => type === 'emphasis');
    return isItalic && words !== '' && words === heading ? [found('same-heading.caption', node.place, { words: plainText([node]) })] : [];
  });
}
