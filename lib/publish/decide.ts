import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import type { ProposalRow } from '../db/content-tables.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAudit } from '../staff/audit.ts';
import type { Writer } from '../staff/content/draft.ts';
import type { Decided, ProposalState, Refusal } from './proposal.ts';
import { undecided } from './proposal.ts';
import type { PublishDb } from './proposals-store.ts';
import { findRow, moveProposal } from './proposals-store.ts';

/** A yes to both languages at once. */
export type Approval = {
  id: string;
  by: Writer;
  /** When it is to go online; at once where left out. */
  at?: Date;
  /** What readers are told of a correction, in both languages. */
  publicNote?: Record<Locale, string>;
} & Seen;

/** When what somebody read was asked: where it was asked again meanwhile, it is no longer what they decide on. */
type Seen = { seen?: string | undefined };

/**
 * Lets a change go online, now or at a time; one that was to go online at a time can have another,
 * and one that stopped can go on with another public note. Whoever asked for the review does
 * not approve it, unless it is only typographic: two people have read what goes online, whoever wrote it.
 *
 * @throws StoreUnavailable
 */
export function approve({ id, by, at, publicNote, seen }: Approval, now = new Date(), store: Store = theStore()): Promise<Decided> {
  const state = at === undefined ? 'approved' : 'scheduled';
  const note = publicNote && { note_en: publicNote.en.trim(), note_fr: publicNote['fr-CA'].trim() };
  const halfNote = note !== undefined && (note.note_en === '' || note.note_fr === '');
  return decide({ id, by, from: undecided, action: 'content.approve', now, store, seen }, (row) => {
    if (row.asked_by === by.id && row.typographic === 0) return { refused: 'same-person' };
    if (at !== undefined && at <= now) return { refused: 'past' };
    if (halfNote) return { refused: 'half-note' };
    return { state, publish_at: at?.toISOString() ?? null, said: null, ...note };
  });
}

/** Gives a change back to whoever wrote it, with words; one that was to go online later does not. @throws StoreUnavailable */
export function sendBack(
  { id, by, words, seen }: { id: string; by: Writer; words: string } & Seen,
  now = new Date(),
  store: Store = theStore(),
): Promise<Decided> {
  const from = ['waiting', 'approved', 'scheduled', 'failed'] as const;
  return decide({ id, by, from, action: 'content.send-back', now, store, seen }, () => ({
    state: 'sent-back',
    words,
    publish_at: null,
  }));
}

/** Publishes once more what failed for a reason that is gone. @throws StoreUnavailable */
export function publishAgain({ id, by }: { id: string; by: Writer }, now = new Date(), store: Store = theStore()): Promise<Decided> {
  return decide({ id, by, from: ['failed'], action: 'content.again', now, store, keepsDecision: true }, () => ({
    state: 'approved',
    said: null,
    publish_at: null,
  }));
}

type Act = {
  id: string;
  by: Writer;
  from: readonly ProposalState[];
  action: string;
  now: Date;
  store: Store;
  keepsDecision?: boolean;
} & Seen;

type Change = Partial<ProposalRow> & { state: ProposalState };

function decide(act: Act, judge: (row: ProposalRow) => Change | { refused: Refusal }): Promise<Decided> {
  return act.store.run((db) => db.transaction().execute((transaction) => decideOnce(transaction, act, judge)));
}

async function decideOnce(db: PublishDb, act: Act, judge: (row: ProposalRow) => Change | { refused: Refusal }): Promise<Decided> {
  const { id, by, from, action, now, store, keepsDecision = false, seen } = act;
  const row = await findRow(db, id);
  if (!row || !from.includes(row.state)) return { refused: 'not-waiting' };
  if (seen !== undefined && row.asked_at !== seen) return { refused: 'changed' };
  const change = judge(row);
  if ('refused' in change) return change;
  const decision = keepsDecision ? {} : { decided_by: by.id, decided_name: by.name, decided_at: now.toISOString() };
  if (!(await moveProposal(db, id, from, { ...change, ...decision }))) return { refused: 'not-waiting' };
  await recordAudit(db, { who: by.id, action, subject: row.entry, at: now.toISOString() }, store.keys());
  return { state: change.state };
}
