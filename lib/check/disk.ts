import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import { fingerprint } from './fingerprint.ts';
import type { Keep } from './keep.ts';
import { aboutPages } from './keep.ts';

const project = join(import.meta.dirname, '..', '..');

/** The words of the interface as they lie on disk, by path. */
export function readMessages(folder = project): Map<string, string> {
  return new Map(locales.map((locale) => [`messages/${locale}.json`, readFileSync(join(folder, 'messages', `${locale}.json`), 'utf8')]));
}

/** Those in the folder `messages` beside another content folder; nothing where none lie there. */
export function messagesBeside(content: string): Map<string, string> | undefined {
  const folder = join(content, '..');
  return locales.every((locale) => existsSync(join(folder, 'messages', `${locale}.json`))) ? readMessages(folder) : undefined;
}

/** What the check is made of and rests on, besides the content; a test walks its imports and holds them against this. */
const engine = [
  ...['lib/check', 'lib/content', 'lib/i18n', 'messages/check', 'package-lock.json', 'public/scripts/hours.js'],
  ...['env', 'failures', 'help-lines', 'once-for-each', 'opening-hours'].map((name) => `lib/${name}.ts`),
];

/**
 * The print of everything an answer depends on besides the content: the check itself, what it stands on, and its packages. A copy in
 * another folder has the same one, so that a release goes on with what the one before has found.
 */
export function enginePrint(folder = project): string {
  const files = engine.flatMap((part) => (/\.\w+$/.test(part) ? part : codeIn(folder, part)));
  return fingerprint(...files.flatMap((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function codeIn(folder: string, part: string): string[] {
  const files = readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .sort()
    .map((file) => join(part, file));
}

/** Answers kept in one file; only those asked for since are kept on, so that it does not grow. */
export class KeptAnswers implements Keep {
  readonly #file: string;
  readonly #print: string;
  readonly #before: ReadonlyMap<string, readonly unknown[]>;
  readonly #now = new Map<string, readonly unknown[]>();

  constructor(print: string, file = join(project, '.cache', 'check', 'answers.json')) {
    this.#file = file;
    this.#print = print;
    this.#before = readAnswers(file, print);
  }

  /** Was nothing kept before, so that everything has to be asked? */
  get isNew(): boolean {
    return this.#before.size === 0;
  }

  recall(key: string): readonly unknown[] | undefined {
    return this.#before.get(key) ?? this.#now.get(key);
  }

  keep(key: string, answers: readonly unknown[]): void {
    this.#now.set(key, answers);
  }

  /** What was said of finished pages stays where nobody has asked about any: a check between two builds sees none. */
  #pagesBefore(): [string, readonly unknown[]][] {
    const ofPages = (key: string): boolean => key.startsWith(aboutPages);
    return [...this.#now.keys()].some(ofPages) ? [] : [...this.#before].filter(([key]) => ofPages(key));
  }

  /** Writes what was kept; a folder that cannot be written to only makes the next run slower. */
  write(): void {
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, JSON.stringify({ print: this.#print, answers: [...this.#pagesBefore(), ...this.#now] }));
    } catch {
      // Nothing depends on it.
    }
  }
}

function readAnswers(file: string, print: string): ReadonlyMap<string, readonly unknown[]> {
  if (!existsSync(file)) return new Map();
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { print: string; answers: [string, unknown[]][] };
    return new Map(kept.print === print ? kept.answers : []);
  } catch {
    return new Map();
  }
}
