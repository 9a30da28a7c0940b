import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { git, gitLine } from './git.ts';
import type { Author, NewCommit } from './repository.ts';

/** Who writes commits down, whoever wrote what is in them. */
const committer = { GIT_COMMITTER_NAME: 'Andante', GIT_COMMITTER_EMAIL: 'andante@localhost' };

/** Writes a commit of changed files over its parent; no branch leads to it yet. */
export async function writeCommit(folder: string, { parent, changes, author, message }: NewCommit): Promise<string> {
  const index = join(folder, `index-${randomBytes(6).toString('hex')}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await git(['read-tree', `${parent}^{tree}`], { folder, env });
    const lines: string[] = [];
    for (const [path, bytes] of changes) {
      const blob = bytes === null ? '0'.repeat(40) : await gitLine(['hash-object', '-w', '--stdin'], { folder, input: bytes });
      lines.push(`${bytes === null ? '0' : '100644'} ${blob}\t${path}\0`);
    }
    await git(['update-index', '-z', '--index-info'], { folder, env, input: lines.join('') });
    return await commitTree(folder, { tree: await gitLine(['write-tree'], { folder, env }), parent, author, message });
  } finally {
    rmSync(index, { force: true });
    rmSync(`${index}.lock`, { force: true });
  }
}

/** Writes a commit of a tree that is there already. */
export function commitTree(
  folder: string,
  { tree, parent, author, message }: { tree: string; parent: string; author: Author; message: string },
): Promise<string> {
  const env = { ...committer, GIT_AUTHOR_NAME: nameable(author.name), GIT_AUTHOR_EMAIL: nameable(author.email) };
  return gitLine(['commit-tree', tree, '-p', parent, '-F', '-'], { folder, env, input: message });
}

/** Git takes no empty name, and drops what it cannot write. */
function nameable(text: string): string {
  return text.replace(/[<>\n\0]/g, ' ').trim() || 'Andante';
}
