/** Answers of rules kept from one run to the next, by a key that names rule, file and grounds; whatever it is can be written as JSON. */
export type Keep = { recall(key: string): readonly unknown[] | undefined; keep(key: string, answers: readonly unknown[]): void };

/** How the keys of answers about finished pages begin. */
export const aboutPages = 'page ';

/** Keeps nothing. */
export const keepNothing: Keep = { recall: () => undefined, keep: () => undefined };

/** What was kept before, and what the last two runs asked for: a process that goes on for weeks sees a text in every state it was typed in. */
export class LastAnswers implements Keep {
  readonly #before: Keep;
  #last = new Map<string, readonly unknown[]>();
  #now = new Map<string, readonly unknown[]>();

  constructor(before: Keep) {
    this.#before = before;
  }

  /** Begins a run. */
  begin(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  recall(key: string): readonly unknown[] | undefined {
    return this.#now.get(key) ?? this.#last.get(key) ?? this.#before.recall(key);
  }

  keep(key: string, answers: readonly unknown[]): void {
    this.#now.set(key, answers);
  }
}
