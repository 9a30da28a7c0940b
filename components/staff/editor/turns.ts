/** What an answer is still good for: its text was asked about again since; a later question about another file was answered first; or neither. */
export type Worth = 'nothing' | 'its tree' | 'all';

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

  /** Hears that the question of this number was answered. */
  hear(file: string, turn: number): Worth {
    if (turn !== this.#last.get(file)) return 'nothing';
    if (turn < this.#answered) return 'its tree';
    this.#answered = turn;
    return 'all';
  }
}
