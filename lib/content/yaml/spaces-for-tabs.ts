import type { Line } from './cut-at-keys.ts';

/**
 * What stands for the tabs before the lines of a field so that it can be read: two, four or eight spaces for each. Nothing where none of
 * these makes it readable.
 */
export function spacesForTabs(
  lines: readonly Line[],
  isReadable: (source: string) => boolean,
): ((line: Line) => { end: number; text: string }) | undefined {
  const spaced = (text: string, width: number): string => text.replace(/^\s+/, (indent) => indent.replaceAll('\t', ' '.repeat(width)));
  if (!lines.some(({ text }) => /^\s*\t/.test(text))) return undefined;
  const width = [2, 4, 8].find((one) => isReadable(lines.map(({ text }) => spaced(text, one)).join('\n')));
  if (width === undefined) return undefined;
  return ({ text }) => {
    const [indent = ''] = /^\s*/.exec(text) ?? [];
    return { end: indent.length, text: spaced(indent, width) };
  };
}
