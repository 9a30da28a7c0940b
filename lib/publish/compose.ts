import { stringify } from 'yaml';
import { publishedFile } from '../content/addresses.ts';
import { buildLibrary } from '../content/build.ts';
import { collectionNames, collections } from '../content/collections.ts';
import { readFiles } from '../content/read-files.ts';
import { correctionsFile } from '../content/read-lists.ts';
import { memory } from '../content/reading.ts';
import type { Repository } from '../repository/repository.ts';
import { bytesByPath } from '../staff/content/bytes-by-path.ts';
import { mergeFiles } from '../staff/content/merge-files.ts';
import { blobOf, bytesOf, textOf } from '../staff/content/text-of.ts';
import type { BuildOrder, OrderedChange } from './build-order.ts';
import type { ProposedFile } from './proposal.ts';
import { publishedList } from './published-list.ts';
import { updatedFiles } from './updated-files.ts';

const correctionsHead = '# What was corrected in public, one entry for each correction, the latest last.\n';

/** The content with the changes so far, and the same as bytes by path. */
type Files = Map<string, Buffer>;

/** The last of the commits that were prepared, or the changes that contradict what `main` holds by now, each with its file. */
export type Composed = { commit: string } | { conflicts: { id: string; file: string }[] };

/**
 * Prepares one commit for each change, under the name of whoever wrote it. With its files go the day the words changed, the public
 * sentence of a correction and the addresses under which pages are published.
 */
export async function composeCommits(repository: Repository, { head, changes, today }: BuildOrder): Promise<Composed> {
  const files = await contentAt(repository, head);
  const remember = memory();
  const conflicts: { id: string; file: string }[] = [];
  let commit = head;
  for (const change of changes) {
    const made = new Map<string, Buffer | null>();
    const put = (file: string, bytes: Buffer | null): void => {
      made.set(file, bytes);
      if (bytes === null) files.delete(file);
      else files.set(file, bytes);
    };
    for (const file of change.files) {
      const bytes = await settled(repository, file, files.get(file.file));
      if (bytes === undefined) conflicts.push({ id: change.id, file: file.file });
      else put(file.file, bytes);
    }
    const library = () => buildLibrary(readFiles(files), { remember, today }).library;
    const read = (file: string): string | undefined => files.get(file)?.toString();
    for (const [file, text] of updatedFiles(library(), change.entry, read, today)) put(file, Buffer.from(text));
    const correction = correctionOf(change, today);
    if (correction !== '') put(correctionsFile, Buffer.from(`${read(correctionsFile) ?? correctionsHead}${correction}`));
    const { added, text } = publishedList(library());
    if (added > 0) put(publishedFile, Buffer.from(text));
    commit = await repository.prepare({ parent: commit, changes: made, author: change.author, message: change.subject });
  }
  return conflicts.length > 0 ? { conflicts } : { commit };
}

/** What a file of a change becomes: what was frozen, or that merged with what `main` holds by now; `undefined` where both changed a sentence. */
export async function settled(repository: Repository, frozen: ProposedFile, now: Buffer | undefined): Promise<Buffer | null | undefined> {
  const { text, encoding, base } = frozen;
  const mine = text === null ? null : bytesOf(text, encoding);
  const current = now === undefined ? null : blobOf(now);
  if (current === base || (mine && current === blobOf(mine))) return mine;
  const began = base === null ? undefined : await repository.readBlob(base);
  if (encoding === 'base64' || text === null || !now || !began) return mine === null && !now ? null : undefined;
  const merged = mergeFiles(frozen.file, text, textOf(began, encoding).text, textOf(now, encoding).text);
  return merged === undefined ? undefined : Buffer.from(merged);
}

/** The line of a correction, for a page that can bear one. */
function correctionOf({ entry, publicNote }: OrderedChange, today: string): string {
  const [collection, id] = entry.split('/');
  const name = collectionNames.find((one) => one === collection);
  if (!publicNote || !name || id === undefined) return '';
  return stringify([{ on: today, page: `${collections[name].folder}/${id}`, said: publicNote }], { lineWidth: 0 });
}

async function contentAt(repository: Repository, commit: string): Promise<Files> {
  const list = await repository.list(commit, 'content');
  const bytes = await repository.readBlobs([...new Set(list.map(({ blob }) => blob))]);
  return bytesByPath({ blobs: new Map(list.map(({ path, blob }) => [path, blob])), bytes });
}
