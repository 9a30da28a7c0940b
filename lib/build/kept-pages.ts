import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagePrint } from './page-print.ts';

/** What finishing a page gives. */
export type KeptPage = {
  html: string;
  policy: string;
  print?: PagePrint;
  /** The addresses of its style sheets, each of which has a part for paper beside the page. */
  sheets: readonly string[];
  /** The prints of its looks, under which the sheets that fit it are kept ({@link KeptSheets}). */
  looks: readonly string[];
};

/** Finished pages, kept from one build to the next under what they are finished from; a build forgets what it did not ask for. */
export class KeptPages {
  readonly #folder: string;
  readonly #code: string;
  readonly #asked = new Set<string>();

  /** @param code a print of all code that has a part in finishing a page */
  constructor(folder: string, code: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#code = code;
  }

  /** What became of this page when it was last made, where it was. */
  recall(page: string, raw: string): KeptPage | undefined {
    const file = this.#fileOf(page, raw);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptPage) : undefined;
  }

  keep(page: string, raw: string, kept: KeptPage): void {
    const file = this.#fileOf(page, raw);
    // Written under another name first: a build that is cut off leaves no half of a file.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${file}.${process.pid}`, file);
  }

  forgetOthers(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#asked.has(name)) rmSync(join(this.#folder, name));
  }

  #fileOf(page: string, raw: string): string {
    const name = createHash('sha256').update(`${this.#code}\0${page}\0${raw}`).digest('hex');
    this.#asked.add(name);
    return join(this.#folder, name);
  }
}
