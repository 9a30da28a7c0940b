import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a compiled site is made of. The content is not: pages are drawn from it once the site is compiled. */
const sources = [
  ...['app', 'components', 'lib', 'messages', 'public/scripts'],
  ...['instrumentation.ts', 'next.config.mjs', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json'],
];

/** What a build keeps for the next one, with the lock that keeps two builds apart, and what belongs to `next dev`. */
const lasting = new Set(['cache', 'dev', 'diagnostics', 'lock', 'trace']);

/**
 * A print of everything that decides what a compiled site is like.
 *
 * @param settings what else is written into the code, such as the address of the site
 */
export function codePrint(project: string, settings: readonly string[]): string {
  const print = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
  for (const file of sources.flatMap((source) => filesOf(project, source))) {
    print.update(`\0${file}\0`).update(readFileSync(join(project, file)));
  }
  return print.digest('hex');
}

function filesOf(project: string, source: string): string[] {
  const path = join(project, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => join(source, name))
    .sort();
}

/** The compiled site that builds keep, with the print of what it was made of. */
export class Compiled {
  readonly #dist: string;
  readonly #kept: string;

  constructor(distDir: string) {
    this.#dist = distDir;
    this.#kept = join(distDir, 'cache', 'compiled');
  }

  /** Puts the kept site where pages are drawn from it; false, and nothing, where it was made of something else. */
  restore(print: string): boolean {
    const from = join(this.#kept, print);
    if (!existsSync(from)) return false;
    this.clear();
    // Copied, not linked: drawing pages writes into some of the files.
    cpSync(from, this.#dist, { recursive: true, verbatimSymlinks: true });
    return true;
  }

  /** Keeps the site as it has just been compiled, and no other. */
  keep(print: string): void {
    const draft = `${this.#kept}.part`;
    for (const old of [this.#kept, draft]) rmSync(old, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    for (const name of this.#made()) cpSync(join(this.#dist, name), join(draft, name), { recursive: true, verbatimSymlinks: true });
    mkdirSync(this.#kept);
    renameSync(draft, join(this.#kept, print));
  }

  /** Removes what a build before has made. */
  clear(): void {
    for (const name of this.#made()) rmSync(join(this.#dist, name), { recursive: true, force: true });
  }

  #made(): string[] {
    return existsSync(this.#dist) ? readdirSync(this.#dist).filter((name) => !lasting.has(name)) : [];
  }
}
