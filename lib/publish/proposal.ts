import type { Problem } from '../content/problem.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Writer } from '../staff/content/draft.ts';

/**
 * How far a change has come. `ready` is built and checked but not served, since no supervisor runs here; the proposal says how to
 * put it online.
 */
export type ProposalState = 'waiting' | 'approved' | 'scheduled' | 'building' | 'ready' | 'online' | 'failed' | 'sent-back';

/** States in which somebody can still say yes. */
export const undecided: readonly ProposalState[] = ['waiting', 'scheduled', 'failed'];

/** A file as it was when review was asked for. */
export type ProposedFile = {
  file: string;
  text: string | null;
  encoding: 'utf8' | 'base64';
  /** What `main` held when the draft began. */
  base: string | null;
  /** The version of the draft that was frozen. */
  version: number;
};

/** A change of an entry that somebody wants to see online, both languages together. */
export type Proposal = {
  id: string;
  /** Such as `articles/sleep-and-fibromyalgia`. */
  entry: string;
  state: ProposalState;
  askedBy: Writer;
  askedAt: string;
  /** What the writer says to the reviewer. */
  note: string;
  /** Whether it only changes spaces, quotation marks, dashes and the like, so that one person may do both. */
  typographic: boolean;
  decidedBy: Writer | null;
  decidedAt: string | null;
  /** When it is to go online; `null` for at once. */
  publishAt: string | null;
  /** What readers are told of the change. */
  publicNote: Record<Locale, string> | null;
  /** What the reviewer says to the writer. */
  words: string;
  /** The publishing it is part of. */
  run: string | null;
  /** Why it failed, or how to put it online. */
  said: Outcome | null;
};

/**
 * Why something did not go on: the mistakes the check found, each with its file and line; what the build or the crawl printed; and the
 * release that serves meanwhile.
 */
export type Outcome = { code: OutcomeCode; problems: readonly Problem[]; lines: readonly string[]; serving: string | null };

export type OutcomeCode =
  | 'content'
  | 'build'
  | 'crawl'
  | 'disk-full'
  | 'conflict'
  | 'remote'
  | 'moved'
  | 'interrupted'
  | 'switch'
  | 'no-supervisor'
  | 'rolled-back'
  | 'held-back'
  | 'unknown';

/** What publishing goes through, in this order. */
export const steps = ['check', 'build', 'crawl', 'commit', 'switch', 'archive'] as const;

export type Step = (typeof steps)[number];

/** Where a step is. */
export type StepState = { step: Step; state: 'waiting' | 'running' | 'done' | 'failed'; at: string | null };

/** One publishing: proposals that share a build, a push of engineers, or a roll back. */
export type Run = {
  id: string;
  kind: 'edits' | 'push' | 'rollback';
  state: 'building' | 'switching' | 'ready' | 'online' | 'failed';
  by: Writer;
  startedAt: string;
  endedAt: string | null;
  commit: string | null;
  release: string | null;
  /** Of a roll back. */
  reason: string;
  said: Outcome | null;
};

/** Why review cannot be asked for, or a proposal not be decided. */
export type Refusal = 'nothing' | 'errors' | 'unsettled' | 'same-person' | 'not-waiting' | 'past' | 'half-note' | 'changed';

export type Asked = { id: string; typographic: boolean } | { refused: Refusal; problems?: readonly Problem[] };

export type Decided = { state: ProposalState } | { refused: Refusal };
