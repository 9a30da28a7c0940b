/** Who writes: the id by which the log knows them, and the name colleagues see. */
export type Writer = { id: string; name: string };

/** How the text of a draft is to be read: words as they are, a picture in base64. */
export type Encoding = 'utf8' | 'base64';

/** Why a file cannot be edited as text without changing more of it than was meant. */
export type Obstacle = 'encoding' | 'line-ends';

/** A file as those who write share it. */
export type DraftFile = {
  /** Its path in the project, such as `content/articles/…/en.mdx`. */
  file: string;
  /** `null` where it was taken away, or is not there yet. */
  text: string | null;
  encoding: Encoding;
  /** What `main` held when the draft began, as git names it; `null` where there was no such file. */
  base: string | null;
  /** What `main` holds now. Where it is not `base`, somebody must settle the two before the draft can be published. */
  main: string | null;
  /** Grows with each save; 0 for the text of `main`, on which nobody works. */
  version: number;
  savedBy: Writer | null;
  savedAt: string | null;
  /** Absent where the text can be edited. */
  obstacle?: Obstacle;
};

/** A text to be kept, with all that must be known so that it never silently replaces another. */
export type Save = {
  file: string;
  text: string | null;
  encoding?: Encoding;
  /** The version the text was written over. */
  basedOn: number;
  /** What `openFile` called `base`, or `main` once the two were settled. */
  base: string | null;
  /** The open editor it comes from, by a random name of its own, so that a save whose answer was lost is not a conflict with itself. */
  session: string;
  /** Grows with each save of that editor: one that arrives late is not kept over its successor. */
  sequence: number;
  by: Writer;
};

/** What became of a save. Only the first two are kept; a conflict waits for whoever wrote. */
export type Saved =
  | { kind: 'saved'; version: number }
  | { kind: 'merged'; version: number; text: string | null }
  | {
      kind: 'conflict';
      version: number;
      base: string | null;
      /** `null` where the file was taken away meanwhile. */
      theirs: string | null;
      /** Where `theirs` is what `main` holds, how git names that: whoever settles the two goes on from it. */
      main?: string | null;
    };

/** Somebody who has an entry open: which file, at which line. */
export type Present = { staff: Writer; file: string; line: number; at: string };
