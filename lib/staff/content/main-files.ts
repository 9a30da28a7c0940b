import { openRepository } from '../../repository/open-repository.ts';
import type { Repository } from '../../repository/repository.ts';

/** The content as `main` has it: the name of each file’s content, and the content by that name. */
export type MainFiles = { head: string; blobs: ReadonlyMap<string, string>; bytes: ReadonlyMap<string, Buffer> };

// A bundler may make several copies of this module, which share what was read.
const place = Symbol.for('andante.main-files');
const shared = globalThis as { [place]?: Map<string, Promise<MainFiles>> };

/** The content of `main` now, of which only what changed since the last look is read. */
export async function mainFiles(repository?: Repository): Promise<MainFiles> {
  const opened = repository ?? (await openRepository());
  shared[place] ??= new Map();
  const before = await shared[place].get(opened.folder)?.catch(() => undefined);
  const head = await opened.head();
  if (before?.head === head) return before;
  const reading = readFiles(opened, head, before);
  shared[place].set(opened.folder, reading);
  return reading;
}

async function readFiles(repository: Repository, head: string, before: MainFiles | undefined): Promise<MainFiles> {
  const files = await repository.list(head, 'content');
  const names = new Set(files.map(({ blob }) => blob));
  const known = [...(before?.bytes ?? [])].filter(([blob]) => names.has(blob));
  const bytes = new Map(known);
  for (const [blob, content] of await repository.readBlobs([...names].filter((blob) => !bytes.has(blob)))) bytes.set(blob, content);
  return { head, bytes, blobs: new Map(files.map(({ path, blob }) => [path, blob])) };
}
