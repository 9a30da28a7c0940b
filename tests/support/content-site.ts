import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openRepository } from '#lib/repository/open-repository.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A repository of a few files, with a past of one commit. */
export function newRepository(files: Record<string, string | Buffer>): Promise<Repository> {
  const at = temporaryFolder();
  const project = join(at, 'project');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), content);
  }
  return openRepository({ folder: join(at, 'content.git'), project });
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
