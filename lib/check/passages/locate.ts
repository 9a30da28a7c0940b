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
