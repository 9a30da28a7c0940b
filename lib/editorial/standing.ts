import type { Proposal } from '../publish/proposal.ts';
import { listProposals } from '../publish/read-proposals.ts';
import { proposable } from './proposable.ts';

/** What whoever writes an entry should know of what was asked about it: it waits, goes online at a time, stopped, or came back. */
export type Standing = { kind: 'waiting' | 'scheduled' | 'failed' | 'sent-back'; proposal: Proposal };

/** Where the last proposal of an entry stands; nothing where it is done with. @throws StoreUnavailable */
export async function standingOf(entry: string): Promise<Standing | undefined> {
  const [proposals, { own }] = await Promise.all([listProposals({ entry }), proposable(entry)]);
  const proposal = proposals.at(-1);
  switch (proposal?.state) {
    case 'waiting':
    case 'scheduled':
    case 'failed':
      return { kind: proposal.state, proposal };
    case 'sent-back':
      return own.length > 0 ? { kind: 'sent-back', proposal } : undefined;
    default:
      return undefined;
  }
}
