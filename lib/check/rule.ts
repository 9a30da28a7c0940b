import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Passage } from './passage.ts';

/** The six kinds of rule, in the order in which a report and the editors’ page tell of them. */
export const families = ['structure', 'evidence', 'parity', 'review', 'law', 'language'] as const;
type Family = (typeof families)[number];

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

/**
 * What every rule may ask: the whole library as it could be read, the raw files, and the day (YYYY-MM-DD); in an open editor also the
 * word that is being typed, of whose letters nothing is said yet.
 */
export type Given = { library: Library; raw: RawContent; today: string; wordAtHand?: string | undefined };

/** What a rule may rest on besides the file it judges. */
export type Ground =
  | 'day'
  | 'laws'
  | 'locations'
  | 'own-words'
  | 'names'
  | 'term-base'
  | 'glossary'
  | 'references'
  | 'cited-references'
  | 'treatments';

/** What a rule asks besides the file: an answer is kept until this changes. Every file of facts and the day, where it is left out. */
type Rests = { restsOn?: readonly Ground[] };

/** Judges one file by itself. */
export type FileRule = About & Rests & { scope: 'file'; check(file: CheckedFile, given: Given): Problem[] };

/**
 * Judges an entry by itself: its facts, its languages and its records. It is given a library that holds nothing else, and the files
 * of the entry; a file that belongs to no entry is given alone. Its answer is kept until one of these files changes.
 */
export type EntryRule = About & { scope: 'entry'; check(given: Given, files: readonly CheckedFile[]): Problem[] };

/** Gathers from each file what can be written as JSON and kept like an answer, and judges what was gathered as a whole. */
export type GatheringRule<Fact> = About &
  Rests & { scope: 'gathered'; gather(file: CheckedFile, given: Given): Fact[]; judge(facts: readonly Fact[], given: Given): Problem[] };

/** Judges the library as a whole: links between entries, what every page must have. */
export type LibraryRule = About & { scope: 'library'; check(given: Given, files: readonly CheckedFile[]): Problem[] };

/** A page as a reader and a crawler get it. */
export type BuiltPage = { address: string; locale: Locale; html: string };

/** Judges finished pages, each by itself; runs where there is a build. */
export type PageRule = About & { restsOn?: readonly Exclude<Ground, 'cited-references'>[] } & {
  scope: 'pages';
  check(page: BuiltPage, given: Given): Problem[];
};

/** One rule: a pure function, what it looks at, and what it rests on. */
// biome-ignore lint/suspicious/noExplicitAny: what a rule gathers is its own affair.
export type Rule = FileRule | EntryRule | GatheringRule<any> | LibraryRule | PageRule;
