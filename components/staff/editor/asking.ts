/** How long nobody types in a file before it is looked at, in milliseconds. */
const quiet = 150;

type Ask = (file: string, text: string) => Promise<void>;

/**
 * Asks about each file after a pause in it, one question at a time. Of several texts of one file that wait, only the last is asked; one
 * file never takes the place of another, as when a picture is written into both languages.
 */
export class Asking {
  readonly #ask: Ask;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #waiting = new Map<string, string>();
  #busy = false;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  type(file: string, text: string): void {
    clearTimeout(this.#timers.get(file));
    this.#timers.set(
      file,
      setTimeout(() => {
        this.#waiting.set(file, text);
        void this.#next();
      }, quiet),
    );
  }

  async #next(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (const [file, text] of this.#waiting) {
      this.#waiting.delete(file);
      await this.#ask(file, text);
    }
    this.#busy = false;
  }
}
