import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openRepository } from '#lib/repository/open-repository.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** Repositories as they lie on the disk when they have just been made: git is asked once for each, not once a test. */
const made = new Map<string, Map<string, Buffer>>();

/** A repository of a few files, with a past of one commit. */
export async function newRepository(files: Record<string, string | Buffer>): Promise<Repository> {
  const at = temporaryFolder();
  const [folder, project] = [join(at, 'content.git'), join(at, 'project')];
  putFiles(project, Object.entries(files));
  const key = JSON.stringify(files);
  putFiles(folder, made.get(key) ?? []);
  const repository = await openRepository({ folder, project });
  if (!made.has(key)) made.set(key, filesIn(folder));
  return repository;
}

function putFiles(folder: string, files: Iterable<[string, string | Buffer]>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** Somebody pushes a change of one file. */
export async function push(repository: Repository, path: string, content: string | null): Promise<string> {
  return repository.commit({
    parent: await repository.head(),
    changes: new Map([[path, content === null ? null : Buffer.from(content)]]),
    author: { name: 'Sam', email: 'sam@clinic.example' },
    message: 'A push',
  });
}

export const lea = { id: 'lea', name: 'Léa' };
export const max = { id: 'max', name: 'Max' };
