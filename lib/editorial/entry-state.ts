import type { Proposal } from '../publish/proposal.ts';
import type { DraftFile } from '../staff/content/draft.ts';

/** Where an entry is on its way to the public. */
export type EntryState =
  | { kind: 'online' | 'publishing' | 'failed' | 'ready' }
  | { kind: 'draft' | 'removal'; by: readonly string[]; at: string; unseen: boolean }
  | { kind: 'waiting'; by: string; at: string; proposal: string }
  | { kind: 'scheduled'; at: string; proposal: string }
  | { kind: 'withdrawn'; on: string };

/** The state of an entry by its drafts and its proposals, what moves before what rests. */
export function entryState(drafts: readonly DraftFile[], proposals: readonly Proposal[], withdrawnOn: string | undefined): EntryState {
  const open = proposals.findLast(({ state }) => state !== 'online' && state !== 'sent-back');
  if (open?.state === 'waiting') return { kind: 'waiting', by: open.askedBy.name, at: open.askedAt, proposal: open.id };
  if (open?.state === 'scheduled' && open.publishAt) return { kind: 'scheduled', at: open.publishAt, proposal: open.id };
  if (open?.state === 'approved' || open?.state === 'building') return { kind: 'publishing' };
  if (open?.state === 'failed' || open?.state === 'ready') return { kind: open.state };
  const latest = drafts
    .map(({ savedAt }) => savedAt ?? '')
    .toSorted()
    .at(-1);
  if (latest !== undefined) {
    const by = [...new Set(drafts.flatMap(({ savedBy }) => savedBy?.name ?? []))];
    const kind = drafts.every(({ text }) => text === null) ? 'removal' : 'draft';
    return { kind, by, at: latest, unseen: drafts.every(({ main }) => main === null) };
  }
  return withdrawnOn === undefined ? { kind: 'online' } : { kind: 'withdrawn', on: withdrawnOn };
}
