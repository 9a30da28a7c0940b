import type { Place, Position } from '../../content/problem.ts';

/** Turns offsets of a file into lines and columns. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly file: string;

  constructor(file: string, source: string) {
    this.file = file;
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** @param offset counted from 0 */
  positionAt(offset: number): Position {
    let line = this.#starts.length;
    while (line > 1 && (this.#starts[line - 1] ?? 0) > offset) line -= 1;
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }

  offsetOf({ line, column }: Position): number {
    return (this.#starts[line - 1] ?? 0) + column - 1;
  }

  placeBetween(from: number, to: number): Place {
    return { file: this.file, ...this.positionAt(from), end: this.positionAt(to) };
  }
}

/** A run of letters of a passage that stands in one piece in the file. */
export type Piece = { at: number; offset: number; length: number };

/** The place of letters of a passage whose pieces are known: from the first letter to the last, in whichever pieces they stand. */
export function placeIn(pieces: readonly Piece[], lines: Lines, from: number, to: number): Place {
  const start = offsetIn(pieces, from, false);
  return lines.placeBetween(start, Math.max(start, offsetIn(pieces, to, true)));
}

function offsetIn(pieces: readonly Piece[], index: number, ending: boolean): number {
  const inside = pieces.findLast(({ at }) => (ending ? at < index : at <= index)) ?? pieces[0];
  if (!inside) return 0;
  return inside.offset + Math.min(Math.max(index - inside.at, 0), inside.length);
}

/**
 * The pieces of a text as it was read and as it stands in a file: signs written as entities or behind a backslash are longer there, and
 * spaces around a line break are not read.
 *
 * @param offset where the text begins in the file
 * @param at where it begins in its passage
 */
export function piecesOf(source: string, offset: number, text: string, at: number): Piece[] {
  const pieces: Piece[] = [{ at, offset, length: 0 }];
  let there = offset;
  for (let index = 0; index < text.length; index += 1) {
    const long = entityAt(source, there);
    const entity = long !== undefined && !text.startsWith(long, index) ? long.length : 1;
    const skipped = text[index] === source[there] || entity > 1 ? 0 : unread(source, there, text[index]);
    if (skipped > 0) pieces.push({ at: at + index, offset: there + skipped, length: 0 });
    const piece = pieces.at(-1);
    if (piece) piece.length += 1;
    there += skipped + entity;
    // A sign of two letters, such as a face, is one entity.
    const isTwo = entity > 1 && (text.codePointAt(index) ?? 0) > 0xffff;
    if (isTwo) index += 1;
    if (entity > 1) pieces.push({ at: at + index + 1, offset: there, length: 0 });
  }
  return pieces.filter(({ length }) => length > 0);
}

function entityAt(source: string, there: number): string | undefined {
  return source[there] === '&' ? /^&#?\w{2,30};/.exec(source.slice(there, there + 32))?.[0] : undefined;
}

/** How many letters of the file are not read before this one: a backslash, or what stands around a line break. */
function unread(source: string, there: number, next: string | undefined): number {
  const gap = /^(?:\\|[\s>]+)/.exec(source.slice(there, there + 200))?.[0].length ?? 0;
  return gap > 0 && source[there + gap] === next ? gap : 0;
}
