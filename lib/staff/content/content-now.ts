import type { RawContent } from '../../content/raw.ts';
import { readFiles } from '../../content/read-files.ts';
import { theStore } from '../../db/client.ts';
import type { Places } from './drafts.ts';
import { listCurrent, listDrafts } from './drafts-store.ts';
import { mainFiles } from './main-files.ts';
import { bytesOf } from './text-of.ts';

/** The content as it was last put together, and what it was made of. */
type Kept = { print: string; raw: RawContent };

// A bundler may make several copies of this module, which share what was read.
const place = Symbol.for('andante.content-now');
const shared = globalThis as { [place]?: Map<string, Kept> };

/**
 * The content with everything that is being written: `main` of the repository, and every draft over it. It is put together again only
 * when one of them has changed.
 *
 * @throws StoreUnavailable
 */
export async function contentNow({ store = theStore(), repository }: Places = {}): Promise<RawContent> {
  const { head, blobs, bytes } = await mainFiles(repository);
  const current = await store.run(listCurrent);
  const print = JSON.stringify([head, current]);
  shared[place] ??= new Map();
  const key = repository?.folder ?? '';
  const before = shared[place].get(key);
  if (before?.print === print) return before.raw;
  const files = new Map([...blobs].flatMap(([path, blob]) => (bytes.has(blob) ? [[path, bytes.get(blob) as Buffer]] : [])));
  for (const { file, text, encoding } of await store.run((db) => listDrafts(db))) {
    if (text === null) files.delete(file);
    else files.set(file, bytesOf(text, encoding));
  }
  const raw = readFiles(files);
  shared[place].set(key, { print, raw });
  return raw;
}
