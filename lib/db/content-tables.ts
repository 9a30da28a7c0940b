/** One save of a file somebody writes (lib/staff/content). The highest version of a file is the draft, unless it is settled. */
export type DraftRow = {
  file: string;
  version: number;
  /** What the file is part of, such as `articles/sleep-and-fibromyalgia`. */
  entry: string;
  /** `null` where the file was taken away. */
  text: string | null;
  encoding: 'utf8' | 'base64';
  /** What the writer sent, where it was merged with a colleague’s text. */
  sent: string | null;
  /** The blob of `main` the draft began from; `null` where there was none. */
  base: string | null;
  /** The open editor it came from, and the number of the save there. */
  session: string;
  sequence: number;
  saved_by: string;
  saved_name: string;
  /** ISO instant, like every time here. */
  saved_at: string;
  /** When it was published or thrown away; from then on `main` is what is edited. */
  settled_at: string | null;
};

/** Who has an entry open, and where in it. */
export type PresenceRow = { entry: string; staff_id: string; name: string; file: string; line: number; at: string };

/** A change that somebody wants to see online. */
export type ProposalRow = {
  id: string;
  entry: string;
  state: 'waiting' | 'approved' | 'scheduled' | 'building' | 'ready' | 'online' | 'failed' | 'sent-back';
  asked_by: string;
  asked_name: string;
  asked_email: string;
  asked_at: string;
  note: string;
  /** 1 for spaces, quotation marks and the like. */
  typographic: number;
  words: string;
  decided_by: string | null;
  decided_name: string | null;
  decided_at: string | null;
  publish_at: string | null;
  /** The public sentence of a correction. */
  note_en: string | null;
  note_fr: string | null;
  run: string | null;
  /** JSON: why it failed, or what is left to do. */
  said: string | null;
};

/** A file as it was when review was asked for. */
type ProposalFileRow = {
  proposal: string;
  file: string;
  text: string | null;
  encoding: 'utf8' | 'base64';
  base: string | null;
  version: number;
};

/** One publishing. */
export type PublishRunRow = {
  id: string;
  kind: 'edits' | 'push' | 'rollback';
  state: 'building' | 'switching' | 'ready' | 'online' | 'failed';
  by_id: string;
  by_name: string;
  started_at: string;
  ended_at: string | null;
  /** What `main` was at when it began. */
  base_commit: string | null;
  commit_id: string | null;
  release_id: string | null;
  reason: string;
  said: string | null;
};

/** Where a step of a publishing is. */
export type PublishStepRow = { run: string; step: string; state: 'waiting' | 'running' | 'done' | 'failed'; at: string | null };

/** Who may publish now, and until when that is certain without word from them. */
type PublishLeaseRow = { name: string; holder: string; until: string };

/** The tables of those who write. */
export type ContentTables = {
  content_drafts: DraftRow;
  content_presence: PresenceRow;
  proposals: ProposalRow;
  proposal_files: ProposalFileRow;
  publish_runs: PublishRunRow;
  publish_steps: PublishStepRow;
  publish_lease: PublishLeaseRow;
};
