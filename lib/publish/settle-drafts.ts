import type { DraftRow } from '../db/content-tables.ts';
import type { Repository } from '../repository/repository.ts';
import type { ContentDb } from '../staff/content/drafts-store.ts';
import { addVersion, findLatest, listDrafts, rebaseFrom, settleDraft } from '../staff/content/drafts-store.ts';
import type { MainFiles } from '../staff/content/main-files.ts';
import { mainFiles } from '../staff/content/main-files.ts';
import { mergeFiles } from '../staff/content/merge-files.ts';
import { blobOf, bytesOf, textOf } from '../staff/content/text-of.ts';
import type { PublishPlace } from './place.ts';
import type { ProposedFile } from './proposal.ts';
import { filesOf, listRows } from './proposals-store.ts';

/**
 * Ends the drafts whose text `main` holds now. What somebody wrote since goes on, from what was published: whoever has the file open
 * notices nothing.
 */
export async function settleDrafts({ store, now }: PublishPlace, repository: Repository, run: string): Promise<void> {
  const files = await mainFiles(repository);
  const at = now().toISOString();
  await store.run((db) =>
    db.transaction().execute(async (transaction) => {
      for (const { id } of await listRows(transaction, { run })) {
        for (const frozen of await filesOf(transaction, id)) await settle(transaction, frozen, files, at);
      }
    }),
  );
}

async function settle(db: ContentDb, frozen: ProposedFile, files: MainFiles, at: string): Promise<void> {
  const { file, version, text, encoding } = frozen;
  const latest = await findLatest(db, file);
  const main = files.blobs.get(file) ?? null;
  if (latest?.version === version && latest.text === text) await settleDraft(db, file, version, at);
  else if (main === (text === null ? null : blobOf(bytesOf(text, encoding)))) await rebaseFrom(db, file, version, main);
  else if (latest) await carryOver(db, latest, text, files, at); // main had gone on meanwhile, and holds both
}

/**
 * Brings every draft up to what `main` holds now, where the two changed different sentences; where they did not, the draft stays as it
 * is, and somebody settles the two.
 */
export async function followMain({ store, now }: PublishPlace, repository: Repository): Promise<void> {
  const files = await mainFiles(repository);
  const behind = (await store.run((db) => listDrafts(db))).filter(({ file, base }) => base !== (files.blobs.get(file) ?? null));
  for (const draft of behind) {
    const bytes = draft.base === null ? undefined : await repository.readBlob(draft.base);
    const began = bytes ? textOf(bytes, draft.encoding).text : null;
    await store.run((db) => carryOver(db, draft, began, files, now().toISOString()));
  }
}

/** The next version of a draft, with what `main` changed since both were the same. */
async function carryOver(db: ContentDb, draft: DraftRow, began: string | null, { blobs, bytes }: MainFiles, at: string): Promise<void> {
  const base = blobs.get(draft.file) ?? null;
  const main = base === null ? undefined : bytes.get(base);
  if (draft.text === null || began === null || !main || draft.encoding === 'base64') return;
  const text = mergeFiles(draft.file, draft.text, began, textOf(main, draft.encoding).text);
  if (text === undefined) return;
  const kept = { ...draft, text, base, sent: null, version: draft.version + 1, session: 'main', sequence: draft.version, saved_at: at };
  await addVersion(db, kept); // where somebody saved meanwhile, the next look brings it up
}
