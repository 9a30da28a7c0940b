import type { Passage } from './passage.ts';
import type { CheckedFile } from './rule.ts';

/** What a rule can see of a passage: its words, what they are in their file and stand under, and how they are typed in its lines. */
export function wordsOfPassage(passage: Passage, lines: readonly string[]): unknown[] {
  const { line, column, end } = passage.place();
  return [...shapeOfPassage(passage), column, lines.slice(line - 1, end?.line)];
}

/** The same without its place. */
export function shapeOfPassage({ kind, name, locale, section, text, cites, column, row, lead }: Passage): unknown[] {
  return [kind, name, locale, section, text, cites, column, row, lead?.text];
}

/** What a passage may lean on elsewhere in its file: what the page cites, as a passage without words, and words marked as foreign. */
export function pageOf({ source, passages }: CheckedFile): { print: unknown; citing: Passage[] } {
  const [first] = passages;
  const cites = [...new Set(passages.flatMap((passage) => passage.cites))];
  const foreign = source.match(/<Lang\b[^>]*>[\s\S]*?<\/Lang>/g);
  return { print: [cites, foreign], citing: first ? [{ ...first, kind: 'paragraph', text: '', cites }] : [] };
}
