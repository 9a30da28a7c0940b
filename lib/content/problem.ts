/** A point in a file; lines and columns count from 1. */
export type Position = { line: number; column: number };

/** Where something stands in a content file; `end` is the position after its last letter, where that is known. */
export type Place = Position & { file: string; end?: Position };

/** A change of text that mends a problem: what stands from `from` to before `to` becomes `text`. */
export type Edit = { file: string; from: Position; to: Position; text: string };

/** Errors keep content from being published; warnings and advice are told, and it is published all the same. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a problem’s sentences are filled with. */
export type Arguments = Readonly<Record<string, string | number>>;

/**
 * One thing an editor has to mend. Its words are in `messages/check`, under its code `<rule>.<case>`, in both languages;
 * the code never changes, so that exceptions and other programs can name it.
 */
export type Problem = Place & { severity: Severity; code: string; arguments: Arguments; action?: Edit };

type More = { severity?: Severity; action?: Edit };

/** A problem found at a place: an error, unless said otherwise. */
export function found(code: string, place: Place, filled: Arguments = {}, more: More = {}): Problem {
  return { severity: 'error', ...place, code, arguments: filled, ...more };
}

/** Problems in the order an editor meets them: by file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}
