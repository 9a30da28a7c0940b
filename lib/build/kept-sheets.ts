import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Making } from './prune-css.ts';

const codeOfSheets = ['prune-css', 'living-selectors', 'page-elements', 'selectors', 'parts-of-inputs'];

/** What makes a sheet besides the sheet itself and the words of the page: this code, and the packages it stands on. */
const engine = printOf([
  ...codeOfSheets.map((name) => readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')),
  readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'),
]);

/** Sheets by a print of what they are made of, and for the looks of a page, by their print, the print of its sheet. */
type Sheets = { sheets: Record<string, string>; looks: Record<string, string> };

/** Style sheets made to fit a page, kept from one build to the next; only those asked for are kept on. */
export class KeptSheets {
  readonly #file: string;
  readonly #before: Sheets;
  readonly #now: Sheets = { sheets: {}, looks: {} };
  readonly #asked: string[] = [];

  constructor(file: string) {
    this.#file = file;
    const none: Sheets = { sheets: {}, looks: {} };
    this.#before = existsSync(file) ? { ...none, ...(JSON.parse(readFileSync(file, 'utf8')) as Sheets) } : none;
  }

  /** The sheet for pages of these looks, as it was made before or as it is made now. */
  sheet(looks: readonly string[], making: () => Making): string {
    const page = printOf([engine, ...looks]);
    const known = this.#now.looks[page] ?? this.#before.looks[page];
    const { key, make } = known === undefined ? keyed(making()) : { key: known, make: () => making().make() };
    const sheet = this.#now.sheets[key] ?? this.#before.sheets[key] ?? make();
    this.#now.looks[page] = key;
    this.#now.sheets[key] = sheet;
    this.#asked.push(page);
    return sheet;
  }

  /** The prints of the looks that were asked for since this was last called. */
  takeAsked(): string[] {
    return this.#asked.splice(0);
  }

  /** Keeps the sheets for these looks on, without making any: the pages that carry them are as they were. */
  keepOn(looks: readonly string[]): void {
    for (const page of looks) {
      const key = this.#before.looks[page];
      const sheet = key === undefined ? undefined : this.#before.sheets[key];
      if (key === undefined || sheet === undefined) continue;
      this.#now.looks[page] = key;
      this.#now.sheets[key] = sheet;
    }
  }

  write(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    // Written under another name first: a build that is cut off leaves no half of a file.
    writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify(this.#now));
    renameSync(`${this.#file}.${process.pid}`, this.#file);
  }
}

function keyed({ parts, make }: Making): { key: string; make: () => string } {
  return { key: printOf([engine, ...parts]), make };
}

function printOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
