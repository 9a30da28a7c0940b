import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { env } from '../env.ts';
import { HeadMoved, RemoteAway } from './failures.ts';
import { GitFailed, git, gitLine } from './git.ts';
import type { Origin } from './make-repository.ts';
import { makeRepository } from './make-repository.ts';
import { readBlobs } from './read-blobs.ts';
import type { PastChange, Repository, RepositoryFile } from './repository.ts';
import { commitTree, writeCommit } from './write-commit.ts';

const main = 'refs/heads/main';

/** How long a remote may take to answer, in milliseconds. */
const patience = 120_000;

/** Where the repository lies, and where it comes from the first time. */
type Place = Origin & { folder: string };

const ownFolder = (): string => resolve(/* turbopackIgnore: true */ join(env.VAR_DIR, 'content.git'));

/** Whether the repository of this site was used before. */
export function isRepositoryMade(): boolean {
  return existsSync(ownFolder());
}

/** The repository of this site, made at its first use. */
export function openRepository(place: Partial<Place> = {}): Promise<Repository> {
  const folder = place.folder ?? ownFolder();
  return openAt({ folder, project: place.project ?? process.cwd(), remote: place.remote ?? env.CONTENT_REMOTE });
}

async function openAt({ folder, project, remote }: Place): Promise<Repository> {
  await makeRepository(folder, { project, remote });

  async function moveMain(commit: string, parent: string): Promise<void> {
    // The remote refuses what does not follow its own head: that is its compare-and-swap, and ours comes second.
    if (remote !== undefined) await push(folder, remote, commit);
    try {
      await git(['update-ref', main, commit, parent], { folder });
    } catch (cause) {
      throw cause instanceof GitFailed ? new HeadMoved('main was moved meanwhile.', { cause }) : cause;
    }
  }

  return {
    folder,
    head: () => headOf(folder),
    list: (commit, under) => list(folder, commit, under),
    read: (commit, path) => readBlobs(folder, [`${commit}:${path}`]).then((found) => found.get(`${commit}:${path}`)),
    readBlob: (blob) => readBlobs(folder, [blob]).then((found) => found.get(blob)),
    readBlobs: (blobs) => readBlobs(folder, blobs),
    prepare: (change) => writeCommit(folder, change),
    async prepareRestored(like, change) {
      return commitTree(folder, { tree: await gitLine(['rev-parse', `${like}^{tree}`], { folder }), ...change });
    },
    moveMain,
    async commit(change) {
      if ((await headOf(folder)) !== change.parent) throw new HeadMoved('main was moved meanwhile.');
      const commit = await writeCommit(folder, change);
      await moveMain(commit, change.parent);
      return commit;
    },
    pull: () => (remote === undefined ? Promise.resolve() : pull(folder, remote)),
    async sameFiles(one, other) {
      const [first, second] = await Promise.all([one, other].map((commit) => gitLine(['rev-parse', `${commit}^{tree}`], { folder })));
      return first === second;
    },
    history: (paths) => history(folder, paths),
    marked: (name) => commitAt(folder, `refs/andante/${name}`).catch(() => undefined),
    mark: async (name, commit) => void (await git(['update-ref', `refs/andante/${name}`, commit], { folder })),
  };
}

const headOf = (folder: string): Promise<string> => commitAt(folder, main);

/** The commit a name leads to. Git itself is asked only where the name does not lie in a file of its own: this is asked all the time. */
async function commitAt(folder: string, ref: string): Promise<string> {
  const line = await readFile(/* turbopackIgnore: true */ join(folder, ref), 'utf8').catch(() => '');
  return /^[0-9a-f]{40}$/.test(line.trim()) ? line.trim() : gitLine(['rev-parse', '--verify', '--quiet', ref], { folder });
}

async function list(folder: string, commit: string, under: string): Promise<RepositoryFile[]> {
  const printed = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', under], { folder });
  return printed
    .toString()
    .split('\0')
    .filter(Boolean)
    .flatMap((line) => {
      const [head = '', path = ''] = line.split('\t');
      const [, type, blob = ''] = head.split(' ');
      return type === 'blob' ? [{ path, blob }] : [];
    });
}

async function history(folder: string, paths: readonly string[]): Promise<PastChange[]> {
  const printed = await git(['log', '-z', '--format=%H%x09%aI%x09%an%x09%s', main, '--', ...paths], { folder });
  return printed
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [commit = '', at = '', author = '', ...subject] = line.split('\t');
      return { commit, at, author, subject: subject.join('\t') };
    });
}

async function push(folder: string, remote: string, commit: string): Promise<void> {
  try {
    await git(['push', '--quiet', remote, `${commit}:${main}`], { folder, patience });
  } catch (cause) {
    const refused = cause instanceof GitFailed && /rejected|non-fast-forward|fetch first/.test(cause.said);
    throw refused ? new HeadMoved('main was moved meanwhile.', { cause }) : away(cause);
  }
}

/** Only a remote that goes on from here is followed: what both changed must be brought together by somebody. */
async function pull(folder: string, remote: string): Promise<void> {
  try {
    await git(['fetch', '--quiet', remote, `${main}:${main}`], { folder, patience });
  } catch (cause) {
    throw away(cause);
  }
}

function away(cause: unknown): RemoteAway {
  return new RemoteAway('The repository named by CONTENT_REMOTE does not answer, or has gone another way.', { cause });
}
