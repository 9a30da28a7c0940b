import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';

/** Where a repository comes from: the project on this disk, or one elsewhere that is the truth. */
export type Origin = { project: string; remote: string | undefined };

/** The line in the past of a project that had none. */
const beginning = { name: 'Andante', email: 'andante@localhost', message: 'Begin with the files of the project' };

/**
 * Makes the repository in a folder, unless it is there: from the remote where there is one, from the project’s own past where that is
 * a checkout, otherwise from its files. It appears whole or not at all.
 */
export async function makeRepository(folder: string, { project, remote }: Origin): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const draft = `${folder}.${randomBytes(6).toString('hex')}`;
  try {
    // Without the examples of hooks, which nobody asks for here.
    await git(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', draft]);
    if (remote !== undefined) await git(['fetch', '--quiet', remote, 'refs/heads/main:refs/heads/main'], { folder: draft });
    else await takeProject(draft, project);
    await git(['update-ref', 'refs/andante/built', 'refs/heads/main'], { folder: draft });
    renameSync(draft, folder);
  } catch (problem) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem; // another process was faster
  }
}

async function takeProject(folder: string, project: string): Promise<void> {
  if (existsSync(join(project, '.git'))) {
    // Its own objects, and not links to a release that will be removed one day.
    await git(['fetch', '--quiet', '--update-shallow', project, 'HEAD:refs/heads/main'], { folder });
    return;
  }
  const env = { GIT_INDEX_FILE: join(folder, 'first-index') };
  await git(['--work-tree', project, '-C', project, 'add', '--all', '.'], { folder, env });
  const tree = (await git(['write-tree'], { folder, env })).toString().trim();
  rmSync(env.GIT_INDEX_FILE, { force: true });
  const person = {
    GIT_AUTHOR_NAME: beginning.name,
    GIT_AUTHOR_EMAIL: beginning.email,
    GIT_COMMITTER_NAME: beginning.name,
    GIT_COMMITTER_EMAIL: beginning.email,
  };
  const commit = (await git(['commit-tree', tree, '-m', beginning.message], { folder, env: person })).toString().trim();
  await git(['update-ref', 'refs/heads/main', commit, '0'.repeat(40)], { folder });
}
