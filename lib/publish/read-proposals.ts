import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import type { ProposalRow } from '../db/content-tables.ts';
import type { Outcome, Proposal, ProposalState, ProposedFile } from './proposal.ts';
import { filesOf, findRow, listRows } from './proposals-store.ts';

/** A proposal with the files it froze. @throws StoreUnavailable */
export function findProposal(id: string, store: Store = theStore()): Promise<{ proposal: Proposal; files: ProposedFile[] } | undefined> {
  return store.run(async (db) => {
    const row = await findRow(db, id);
    return row && { proposal: proposalOf(row), files: await filesOf(db, id) };
  });
}

/** Proposals, the longest waiting first; all where no states and no entry are named. @throws StoreUnavailable */
export async function listProposals(
  which: { states?: readonly ProposalState[]; entry?: string } = {},
  store: Store = theStore(),
): Promise<Proposal[]> {
  return (await store.run((db) => listRows(db, which))).map(proposalOf);
}

/** A proposal as screens know it. */
function proposalOf(row: ProposalRow): Proposal {
  const { id, entry, state, note, words, run, note_en: en, note_fr: fr } = row;
  return {
    ...{ id, entry, state, note, words, run },
    askedBy: { id: row.asked_by, name: row.asked_name },
    askedAt: row.asked_at,
    typographic: row.typographic === 1,
    decidedBy: row.decided_by === null ? null : { id: row.decided_by, name: row.decided_name ?? '' },
    decidedAt: row.decided_at,
    publishAt: row.publish_at,
    publicNote: en === null || fr === null ? null : { en, 'fr-CA': fr },
    said: outcomeOf(row.said),
  };
}

/** What was written down of how something ended. */
export function outcomeOf(said: string | null): Outcome | null {
  return said === null ? null : (JSON.parse(said) as Outcome);
}
