import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What makes a sheet besides the sheet itself and the words of the page: this code, and the packages it stands on. */
const engine = [
  ...['prune-css.ts', 'living-selectors.ts'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')),
  readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'),
].join();

/** Style sheets made to fit a page, kept from one build to the next; only those asked for are kept on. */
export class KeptSheets {
  readonly #file: string;
  readonly #before: Record<string, string>;
  readonly #now: Record<string, string> = {};

  constructor(file: string) {
    this.#file = file;
    this.#before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  }

  /** The sheet of these parts, as it was made before or as it is made now. */
  sheet(parts: readonly string[], make: () => string): string {
    const key = createHash('sha256')
      .update([engine, ...parts].join('\0'))
      .digest('hex');
    const sheet = this.#now[key] ?? this.#before[key] ?? make();
    this.#now[key] = sheet;
    return sheet;
  }

  write(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    // Written under another name first: a build that is cut off leaves no half of a file.
    writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify(this.#now));
    renameSync(`${this.#file}.${process.pid}`, this.#file);
  }
}
