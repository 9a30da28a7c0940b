import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Passage } from './passage.ts';

/** The six kinds of rule, in the order in which a report and the editors’ page tell of them. */
export const families = ['structure', 'evidence', 'parity', 'review', 'law', 'language'] as const;
export type Family = (typeof families)[number];

/** What a rule rests on outside the clinic: a law, a guide to the language, a checklist of the field; and the day someone read it. */
export type Source = { title: Readonly<Record<Locale, string>>; url?: string; checked: string };

type About = {
  /** In kebab-case; the first half of the codes of its problems, and of the key of its words in `messages/check`. */
  name: string;
  family: Family;
  source?: Source;
  /** What must be at hand before `check` is called, such as a dictionary; awaited once. */
  prepare?: () => Promise<void>;
  /** Is that at hand? Without an answer it is taken to be. */
  isReady?: () => boolean;
};

/** One file as the editor wrote it, and the passages of prose in it. */
export type CheckedFile = { path: string; source: string; passages: readonly Passage[] };

/** What every rule may ask: the whole library as it could be read, the raw files, and the day (YYYY-MM-DD). */
export type Given = { library: Library; raw: RawContent; today: string };

/** Judges one file by itself; its answer is kept until the file, or the facts beside it, change. */
export type FileRule = About & {
  scope: 'file';
  check(file: CheckedFile, given: Given): Problem[];
  /**
   * What it asks besides the file, as a value that can be written as JSON: an answer is kept until this changes. Every file of facts
   * and the day, where it is left out.
   */
  facts?(given: Given): unknown;
};

/** Judges the library as a whole: twins, links between entries, one fact on two pages. */
export type LibraryRule = About & { scope: 'library'; check(given: Given, files: readonly CheckedFile[]): Problem[] };

/** A page as a reader and a crawler get it. */
export type BuiltPage = { address: string; locale: Locale; html: string };

/** Judges finished pages; runs where there is a build. */
export type PageRule = About & { scope: 'pages'; check(page: BuiltPage, given: Given): Problem[] };

/** One rule: a pure function, what it looks at, and what it rests on. */
export type Rule = FileRule | LibraryRule | PageRule;
