import { theStore } from '../../db/client.ts';
import type { DraftRow } from '../../db/content-tables.ts';
import { openRepository } from '../../repository/open-repository.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Save, Saved } from './draft.ts';
import type { Places } from './drafts.ts';
import type { ContentDb } from './drafts-store.ts';
import { addVersion, findLatest, findOfSession, findVersion } from './drafts-store.ts';
import { entryOf } from './entry-of.ts';
import type { MainFiles } from './main-files.ts';
import { mainFiles } from './main-files.ts';
import { mergeFiles } from './merge-files.ts';
import { encodingOf, textOf } from './text-of.ts';

type Text = string | null;

/** Writes down elsewhere, in the transaction of the save, that somebody began to write. */
export type Note = (db: ContentDb) => Promise<void>;

/** What is known when a save arrives: what the file says now, what the writer wrote over, and the number of the last save. */
type Known = { theirs: Text; base: Text | undefined; version: number; live: DraftRow | undefined; late: boolean };

/**
 * Keeps what somebody wrote. Where a colleague saved meanwhile, both changes are kept if they are in different sentences; otherwise
 * nothing is, and the answer has both other texts. A text that was `merged` must be taken into the editor before a save names its version.
 *
 * @param note done with the first save that is kept of somebody in an open editor, or both are lost; whatever number the editor gave it
 * @throws StoreUnavailable
 */
export async function saveFile(save: Save, now = new Date(), { store = theStore(), repository }: Places = {}, note?: Note): Promise<Saved> {
  const opened = repository ?? (await openRepository());
  const files = await mainFiles(opened);
  const baseOfMain = save.basedOn === 0 ? await textOfBlob(save, files, opened) : undefined;
  return store.run(async (db) => {
    for (;;) {
      const saved = await db.transaction().execute(async (transaction) => {
        const began = note && !(await hasSaved(transaction, save));
        const done = await saveOnce(transaction, save, files, baseOfMain, now);
        if (began && (await hasSaved(transaction, save))) await note(transaction);
        return done;
      });
      if (saved) return saved; // otherwise a colleague’s save took the number
    }
  });
}

/** Ends a transaction that is not to be kept. */
class NotKept extends Error {
  readonly why: 'again' | 'refused';

  constructor(why: 'again' | 'refused') {
    super(why);
    this.why = why;
  }
}

/**
 * Keeps several texts together with what else is written down of them, or nothing at all.
 *
 * @param also `false` where the whole is not to be done after all, and is `refused`
 * @returns `again` where a colleague saved one of the files in this very moment
 * @throws StoreUnavailable
 */
export async function saveTogether(
  saves: readonly Save[],
  also: (db: ContentDb) => Promise<boolean>,
  { store = theStore(), repository }: Places = {},
): Promise<'kept' | 'again' | 'refused'> {
  const opened = repository ?? (await openRepository());
  const files = await mainFiles(opened);
  const bases = await Promise.all(saves.map((save) => (save.basedOn === 0 ? textOfBlob(save, files, opened) : undefined)));
  const keepAll = async (db: ContentDb): Promise<'kept'> => {
    for (const [index, save] of saves.entries()) {
      const saved = await saveOnce(db, save, files, bases[index], new Date());
      if (saved === undefined || saved.kind === 'conflict') throw new NotKept('again');
    }
    if (!(await also(db))) throw new NotKept('refused');
    return 'kept';
  };
  return store.run((db) =>
    db
      .transaction()
      .execute(keepAll)
      .catch((problem: unknown) => {
        if (problem instanceof NotKept) return problem.why;
        throw problem;
      }),
  );
}

async function saveOnce(db: ContentDb, save: Save, files: MainFiles, baseOfMain: Text | undefined, now: Date): Promise<Saved | undefined> {
  const known = await lookUp(db, save, files, baseOfMain);
  const { theirs, base, version, late } = known;
  const mine = save.text;
  if (mine === theirs) return { kind: 'saved', version: known.live ? version : 0 };
  if (late || mine === base) return { kind: 'merged', version: known.live ? version : 0, text: theirs };
  if (theirs === base) return (await keep(db, save, known, files, now, mine)) ? { kind: 'saved', version: version + 1 } : undefined;
  const merged = mergeAll(mine, base, theirs, save);
  if (merged === undefined) return conflictOf(save, known, files);
  return (await keep(db, save, known, files, now, merged)) ? { kind: 'merged', version: version + 1, text: merged } : undefined;
}

function conflictOf({ file }: Save, { live, version, base = null, theirs }: Known, { blobs }: MainFiles): Saved {
  const texts = { base, theirs };
  return live ? { kind: 'conflict', version, ...texts } : { kind: 'conflict', version: 0, ...texts, main: blobs.get(file) ?? null };
}

/** A picture, and a file that one of the two took away, cannot be merged. */
function mergeAll(mine: Text, base: Text | undefined, theirs: Text, { file }: Save): string | undefined {
  if (mine === null || theirs === null || typeof base !== 'string' || encodingOf(file) === 'base64') return undefined;
  return mergeFiles(file, mine, base, theirs);
}

async function lookUp(db: ContentDb, save: Save, files: MainFiles, baseOfMain: Text | undefined): Promise<Known> {
  const latest = await findLatest(db, save.file);
  const live = latest && latest.settled_at === null ? latest : undefined;
  const own = await findOfSession(db, save.file, save.session);
  const known = { version: latest?.version ?? 0, live, late: own !== undefined && own.sequence >= save.sequence };
  const theirs = live ? live.text : textOfMain(save.file, files);
  // Whatever a save of this editor was merged with, the writer goes on from what they sent, unless they have seen a later one.
  if (own && own.version > save.basedOn) return { ...known, theirs, base: own.sent ?? own.text };
  const written = save.basedOn === 0 ? baseOfMain : (await findVersion(db, save.file, save.basedOn))?.text;
  return { ...known, theirs, base: written };
}

/** Whether somebody has a save that is kept of this open editor. */
async function hasSaved(db: ContentDb, { file, session, by }: Save): Promise<boolean> {
  return (await findOfSession(db, file, session))?.saved_by === by.id;
}

function keep(db: ContentDb, save: Save, known: Known, files: MainFiles, now: Date, text: Text): Promise<boolean> {
  const main = files.blobs.get(save.file) ?? null;
  // A writer who names what main holds now has settled the two; one who goes on from a draft has its base.
  const base = save.base === main || !known.live ? main : known.live.base;
  return addVersion(db, {
    ...{ file: save.file, entry: entryOf(save.file), version: known.version + 1, text, base },
    encoding: save.encoding ?? encodingOf(save.file),
    sent: text === save.text ? null : save.text,
    session: save.session,
    sequence: save.sequence,
    saved_by: save.by.id,
    saved_name: save.by.name,
    saved_at: now.toISOString(),
    settled_at: null,
  });
}

function textOfMain(file: string, { blobs, bytes }: MainFiles): Text {
  const found = bytes.get(blobs.get(file) ?? '');
  return found ? textOf(found, encodingOf(file)).text : null;
}

/** What somebody began from; `undefined` where nobody knows it any more. */
async function textOfBlob({ file, base }: Save, files: MainFiles, repository: Repository): Promise<Text | undefined> {
  if (base === null) return null;
  const bytes = files.bytes.get(base) ?? (/^[0-9a-f]{40}$/.test(base) ? await repository.readBlob(base) : undefined);
  return bytes && textOf(bytes, encodingOf(file)).text;
}
