/** A file of a commit: where it lies in the project, and the name git gives its content. */
export type RepositoryFile = { path: string; blob: string };

/** A change of some files that was written down, with who made it. */
export type PastChange = { commit: string; at: string; author: string; subject: string };

/** Who a commit names as its author. */
export type Author = { name: string; email: string };

/** What is to be written down: files with their new content, `null` for one that is taken away. */
export type NewCommit = { parent: string; changes: ReadonlyMap<string, Buffer | null>; author: Author; message: string };

/** The files of the project with their whole past, of which the branch `main` is the truth. Nothing in it has a work tree. */
export type Repository = {
  /** The folder it lies in. */
  folder: string;
  /** The commit `main` is at. */
  head(): Promise<string>;
  /** The files of a commit in a folder, such as `content`. */
  list(commit: string, under: string): Promise<RepositoryFile[]>;
  /** What a file of a commit holds; `undefined` where there is none. */
  read(commit: string, path: string): Promise<Buffer | undefined>;
  /** What git keeps under a name; `undefined` where there is nothing. */
  readBlob(blob: string): Promise<Buffer | undefined>;
  /** Several of them at once. */
  readBlobs(blobs: readonly string[]): Promise<Map<string, Buffer>>;
  /**
   * Writes a commit and moves `main` to it.
   *
   * @throws HeadMoved when `main` is not at `parent`: nothing was moved
   */
  commit(change: NewCommit): Promise<string>;
  /** Writes a commit that no branch leads to yet, so that it can be tried first. */
  prepare(change: NewCommit): Promise<string>;
  /** A commit after `parent` that has every file as `like` has them. */
  prepareRestored(like: string, change: Omit<NewCommit, 'changes'>): Promise<string>;
  /**
   * Moves `main` to a commit that was prepared, and the remote’s `main` before it where there is a remote.
   *
   * @throws HeadMoved when `main` is not at `parent`, here or there: nothing was moved
   */
  moveMain(commit: string, parent: string): Promise<void>;
  /** Takes what was pushed to the remote, if there is one and it only goes on from here. @throws RemoteAway */
  pull(): Promise<void>;
  /** Whether two commits hold the same files. */
  sameFiles(one: string, other: string): Promise<boolean>;
  /** When some files changed, the latest first. */
  history(paths: readonly string[]): Promise<PastChange[]>;
  /** A commit under a name of our own; `undefined` where it was never marked. */
  marked(name: string): Promise<string | undefined>;
  /** Remembers a commit under a name. */
  mark(name: string, commit: string): Promise<void>;
};
