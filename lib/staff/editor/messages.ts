import type { BodyNode } from '../../content/body.ts';
import type { CollectionName } from '../../content/collection-name.ts';
import type { Edit, Position, Severity } from '../../content/problem.ts';
import type { Dimensions } from '../../content/raw.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A problem as an editor shows it: where it is, in sentences of the language of the interface, and what would mend it. */
export type ToldProblem = Position & {
  file: string;
  end?: Position;
  severity: Severity;
  code: string;
  what: string;
  fix: string;
  why?: string;
  action?: Edit;
  /** The lines that the edit touches, where its file is not open in the editor: it is made only while they still are these. */
  was?: string;
  /** A word that no list knows, and that the clinic may put on its own. */
  word?: string;
  /** The section of which it asks that somebody read it in both languages and say that they agree. */
  agree?: string;
};

/** An entry that a text names, without what only its own page shows. */
export type NamedEntry = { collection: CollectionName; id: string; entry: unknown };

/** What a preview is drawn from: the text as a tree, and all that the tree names. */
export type PreviewTree = {
  locale: Locale;
  title: string;
  lead: string | undefined;
  nodes: BodyNode[];
  named: NamedEntry[];
  images: [name: string, size: Dimensions][];
  /** The sections that may be behind the other language, by anchor. */
  stale: [anchor: string, since: string][];
};

/** A tree that a browser has, and the mark by which it says so. */
export type SentTree = PreviewTree & { mark: string };

/**
 * What makes a tree of the one that the browser has, which is `over`: its first `head` and last `tail` blocks stay, with these between
 * them; entries that it knows are left out. All of a tree where `over` is absent.
 */
export type TreeChange = SentTree & { over?: string; head: number; tail: number };

/** How the two languages of a section stand to each other, and where it begins in each. */
export type SectionLine = {
  section: string;
  title: string;
  state: 'current' | 'stale' | 'missing';
  agreed?: string;
  changed: readonly Locale[];
  lines: Partial<Record<Locale, number>>;
};

/** What the server says of a text that is being written. */
export type CheckAnswer = {
  sequence: number;
  problems: ToldProblem[];
  /** How many errors stand in other files, as of the last look at everything. */
  elsewhere: number;
  /** Absent where the text cannot be read: the last one that could be stays. */
  tree?: TreeChange;
  sections: SectionLine[];
};
