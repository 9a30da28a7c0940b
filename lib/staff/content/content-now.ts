import type { RawContent } from '../../content/raw.ts';
import { readFiles } from '../../content/read-files.ts';
import { theStore } from '../../db/client.ts';
import { bytesByPath } from './bytes-by-path.ts';
import type { Places } from './drafts.ts';
import { listCurrent, listDrafts } from './drafts-store.ts';
import { layOver } from './lay-over.ts';
import { mainFiles } from './main-files.ts';

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
  const main = await mainFiles(repository);
  const current = await store.run(listCurrent);
  const print = JSON.stringify([main.head, current]);
  shared[place] ??= new Map();
  const key = repository?.folder ?? '';
  const before = shared[place].get(key);
  if (before?.print === print) return before.raw;
  const files = layOver(bytesByPath(main), await store.run((db) => listDrafts(db)));
  const raw = readFiles(files);
  shared[place].set(key, { print, raw });
  return raw;
}
