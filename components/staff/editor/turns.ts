/**
 * Counts the questions about the files of an entry. Each answer tells the state of the whole entry as it was when it was asked for, and
 * may arrive after one that was asked for later: what is older is never shown over what is newer.
 */
export class Turns {
  #asked = 0;
  #answered = 0;
  readonly #last = new Map<string, number>();

  /** The number of a question about a file, which its answer is heard by. */
  ask(file: string): number {
    this.#asked += 1;
    this.#last.set(file, this.#asked);
    return this.#asked;
  }

  /** Has nothing been asked about this file since? */
  isLast(file: string, turn: number): boolean {
    return this.#last.get(file) === turn;
  }

  /** Hears that a question was answered; false where one that was asked later, about another file, was answered before. */
  hear(turn: number): boolean {
    if (turn < this.#answered) return false;
    this.#answered = turn;
    return true;
  }
}
