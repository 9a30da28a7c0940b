import { randomUUID } from 'node:crypto';
import { theStore } from '../db/client.ts';
import { openRepository } from '../repository/open-repository.ts';
import type { Repository } from '../repository/repository.ts';
import { recordAudit } from '../staff/audit.ts';
import { checkBeside } from '../staff/content/check-beside.ts';
import type { DraftFile } from '../staff/content/draft.ts';
import type { Places } from '../staff/content/drafts.ts';
import { allDrafts } from '../staff/content/drafts.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import { textOf } from '../staff/content/text-of.ts';
import type { Check } from './check.ts';
import { errorsBrought } from './errors-brought.ts';
import type { Asked } from './proposal.ts';
import { addProposal, forgetWaiting } from './proposals-store.ts';
import { isTypographic } from './typographic.ts';

/** Who asks; the commit will name them as its author. */
type Asker = { id: string; name: string; email: string };

/**
 * What review is asked for: the drafts of an entry, and of other files that change with it, such as redirects. Of lists that others
 * write into as well, `lists` holds what they become with this entry alone.
 */
export type Question = {
  entry: string;
  also?: readonly string[];
  lists?: ReadonlyMap<string, string>;
  by: Asker;
  note: string;
  typographic?: boolean;
};

/**
 * Freezes the drafts of an entry and asks a colleague to read them. What is written afterwards is not part of it. An edit counts as
 * typographic only where it is one.
 *
 * @throws StoreUnavailable
 */
export async function askForReview(
  { entry, also = [], lists = new Map(), by, note, typographic = false }: Question,
  now = new Date(),
  { store = theStore(), repository, check = checkBeside }: Places & { check?: Check } = {},
): Promise<Asked> {
  const opened = repository ?? (await openRepository());
  const all = await allDrafts({ store, repository: opened });
  const drafts = all
    .filter(({ file }) => entryOf(file) === entry || also.includes(file))
    .map((draft) => ({ ...draft, text: lists.get(draft.file) ?? draft.text }));
  if (drafts.length === 0) return { refused: 'nothing' };
  if (drafts.some(({ base, main }) => base !== main)) return { refused: 'unsettled' };
  const problems = await errorsBrought(drafts, opened, check);
  if (problems.length > 0) return { refused: 'errors', problems };
  const isOne = typographic && (await areTypographic(drafts, opened));
  const id = await store.run((db) =>
    db.transaction().execute(async (transaction) => {
      // Whoever is reading what was asked before stays on its page, and is told that it changed.
      const own = (await forgetWaiting(transaction, entry)) ?? randomUUID();
      await addProposal(transaction, { ...rowOf(entry, by, note, now), id: own, typographic: Number(isOne) }, drafts.map(frozen));
      await recordAudit(transaction, { who: by.id, action: 'content.ask', subject: entry, at: now.toISOString() }, store.keys());
      return own;
    }),
  );
  return { id, typographic: isOne };
}

async function areTypographic(drafts: readonly DraftFile[], repository: Repository): Promise<boolean> {
  const pairs = await Promise.all(
    drafts.map(async ({ text, encoding, main }) => {
      const bytes = main === null ? undefined : await repository.readBlob(main);
      return encoding === 'utf8' && isTypographic(bytes ? textOf(bytes, encoding).text : null, text);
    }),
  );
  return pairs.every(Boolean);
}

function frozen({ file, text, encoding, base, version }: DraftFile) {
  return { file, text, encoding, base, version };
}

function rowOf(entry: string, by: Asker, note: string, now: Date) {
  return {
    entry,
    state: 'waiting' as const,
    asked_by: by.id,
    asked_name: by.name,
    asked_email: by.email,
    asked_at: now.toISOString(),
    note,
    words: '',
    ...{ decided_by: null, decided_name: null, decided_at: null, publish_at: null, note_en: null, note_fr: null, run: null, said: null },
  };
}
