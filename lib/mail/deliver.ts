import type { Store } from '../db/client.ts';
import { codeOf, log } from '../log.ts';
import { backoff } from './backoff.ts';
import type { Message } from './message.ts';
import type { Claim, Outcome } from './store.ts';
import { claimDue, settle } from './store.ts';
import type { Transport } from './transport.ts';
import { NotSent } from './transport.ts';

/** How many messages left, will be tried again, and never will be. */
export type Tally = { sent: number; deferred: number; failed: number };

/** Longer than a message can take to leave (lib/mail/transport.ts), so that two processes never send the same one at once. */
const lease = 2 * 60_000;
const atOnce = 5;

/**
 * A confirmation that could not be sent for five days (RFC 5321, 4.5.4.1) is no news any more. Notices to staff are tried until
 * erased, whatever the refusal: a full mailbox is emptied and a rule mended, but a notice given up is a person nobody calls.
 */
const confirmationLife = 5 * 24 * 60 * 60_000;

/** Writes the message that a claim is for. */
export type Compose = (store: Store, claim: Claim) => Promise<Message>;

/**
 * Sends every message that is due and writes down what became of it. A message that left while its process died is sent again,
 * with the same Message-ID.
 *
 * @throws StoreUnavailable
 */
export async function deliverDue(
  store: Store,
  transport: Transport,
  compose: Compose,
  { clock = () => new Date(), random = Math.random, stopped = (): boolean => false, working = (): void => undefined } = {},
): Promise<Tally> {
  const tally: Tally = { sent: 0, deferred: 0, failed: 0 };
  while (!stopped()) {
    working();
    const now = clock();
    const leaseEnds = new Date(now.getTime() + lease).toISOString();
    const claims = await store.run((db) => claimDue(db, store.engine, now.toISOString(), leaseEnds, atOnce));
    if (claims.length === 0) break;
    await Promise.all(
      claims.map(async (claim) => {
        const outcome = await attempt(() => compose(store, claim), transport, claim, clock, random);
        const ours = await store.run((db) => settle(db, claim, outcome));
        tally[outcome.status === 'waiting' ? 'deferred' : outcome.status] += 1;
        const code = 'code' in outcome ? { code: outcome.code } : {};
        log(outcome.status === 'failed' ? 'error' : 'info', `message-${ours ? outcome.status : 'taken-over'}`, {
          reference: claim.reference,
          attempts: claim.attempts,
          ...code,
        });
      }),
    );
  }
  return tally;
}

async function attempt(
  write: () => Promise<Message>,
  transport: Transport,
  claim: Claim,
  clock: () => Date,
  random: () => number,
): Promise<Outcome> {
  try {
    await transport.send(await write());
    return { status: 'sent', at: clock().toISOString() };
  } catch (problem) {
    const now = clock();
    const code = problem instanceof NotSent ? problem.code : codeOf(problem);
    const tooOld = now.getTime() - Date.parse(claim.created_at) > confirmationLife;
    const givenUp = claim.kind === 'confirmation' && (tooOld || (problem instanceof NotSent && problem.permanent));
    if (givenUp) return { status: 'failed', at: now.toISOString(), code };
    return { status: 'waiting', dueAt: new Date(now.getTime() + backoff(claim.attempts, random)).toISOString(), code };
  }
}
