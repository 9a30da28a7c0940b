type Line = { running: number; waiting: (() => void)[] };

/** Lets every sender have a few things done at once; the rest of that sender’s wait in line, and nobody else behind them. */
export class Turns {
  readonly #lines = new Map<string, Line>();
  readonly #atOnce: number;
  readonly #rest: () => Promise<unknown>;

  /** @param rest what is waited for before the next in a line begins: others have the time in between */
  constructor(atOnce: number, rest: () => Promise<unknown> = async () => {}) {
    this.#atOnce = atOnce;
    this.#rest = rest;
  }

  /** Does the work when it is its sender’s turn; a failure is the caller’s, and gives the turn on too. */
  async take(sender: string, work: () => Promise<void>): Promise<void> {
    const line = this.#lines.get(sender) ?? { running: 0, waiting: [] };
    this.#lines.set(sender, line);
    if (line.running < this.#atOnce) line.running += 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = line.waiting.shift();
      if (next) void this.#rest().then(next);
      else line.running -= 1;
      if (line.running === 0) this.#lines.delete(sender);
    }
  }
}
