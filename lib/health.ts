import type { Store } from './db/client.ts';
import { theStore } from './db/client.ts';
import { tryWriting } from './db/marks.ts';
import { env } from './env.ts';
import { isBeating, isPurgeHeld } from './heartbeat.ts';
import { damagedNow } from './intake/damaged-now.ts';
import { codeOf } from './log.ts';
import type { OutboxState, Refused } from './mail/store.ts';
import { outboxState } from './mail/store.ts';

/** A message that waits longer than this needs someone’s attention, in seconds. */
const tooLong = 30 * 60;

/** How the server is, with the references of what somebody must see to. It holds no secret and nothing about a person. */
export type Health = {
  status:
    | 'ok'
    | 'mail-delayed'
    | 'mail-refused'
    | 'notices-refused'
    | 'worker-stopped'
    | 'purge-held'
    | 'requests-damaged'
    | 'store-unavailable';
  /** Seconds since the process started. */
  uptime: number;
  store: { engine: Store['engine']; ms: number } | { engine: Store['engine']; code: string };
  mail: 'smtp' | 'files';
  /** Requests of which a part cannot be read, by their references. */
  damaged: readonly string[];
  outbox?: { waiting: number; failed: number; oldestSeconds: number | null; lastSent: string | null; refused: Refused[] };
};

/** Looks at the process, its keys, the store and the outbox, and writes into the store as a request would; never throws. */
export async function checkHealth(now = new Date(), store: Store = theStore()): Promise<Health> {
  const about = {
    uptime: Math.round(process.uptime()),
    mail: env.SMTP_URL === undefined ? 'files' : 'smtp',
    damaged: damagedNow(),
  } as const;
  const started = performance.now();
  try {
    store.keys();
    await store.run((db) => tryWriting(db, now.toISOString()));
    const state = await store.run(outboxState);
    const { waiting, failed, oldestWaiting, lastSent, refused } = state;
    const oldestSeconds = oldestWaiting === undefined ? null : Math.max(0, Math.round((now.getTime() - Date.parse(oldestWaiting)) / 1000));
    return {
      status: statusOf(state, oldestSeconds ?? 0),
      ...about,
      store: { engine: store.engine, ms: Math.round(performance.now() - started) },
      outbox: { waiting, failed, oldestSeconds, lastSent: lastSent ?? null, refused },
    };
  } catch (problem) {
    return { status: 'store-unavailable', ...about, store: { engine: store.engine, code: codeOf(problem) } };
  }
}

/** The same for everybody who asks, which anybody may: how many requests are concerned, not which. */
export type PublicHealth = Omit<Health, 'damaged' | 'outbox'> & {
  damaged: number;
  outbox?: Omit<NonNullable<Health['outbox']>, 'refused'> & { refused: Omit<Refused, 'reference'>[] };
};

/** How long an answer for everybody is taken from memory, in milliseconds: however many ask, the store is written to as if one did. */
const fresh = 5000;

let known: { at: number; store: Store; health: Promise<PublicHealth> } | undefined;

/**
 * How the server was within the last five seconds; never throws.
 *
 * @param at milliseconds of a clock nobody can set
 */
export function publicHealth(store: Store = theStore(), at = performance.now()): Promise<PublicHealth> {
  if (known?.store !== store || at - known.at >= fresh)
    known = { at, store, health: checkHealth(new Date(), store).then(withoutReferences) };
  return known.health;
}

function withoutReferences({ damaged, outbox, ...health }: Health): PublicHealth {
  const refused = outbox?.refused.map(({ kind, code }) => ({ kind, code })) ?? [];
  return { ...health, damaged: damaged.length, ...(outbox && { outbox: { ...outbox, refused } }) };
}

/** The gravest first. */
function statusOf({ refused }: OutboxState, oldestSeconds: number): Health['status'] {
  if (isBeating() === false) return 'worker-stopped';
  if (refused.some(({ kind }) => kind === 'staff-notice')) return 'notices-refused';
  if (isPurgeHeld()) return 'purge-held';
  if (refused.length > 0) return 'mail-refused';
  if (oldestSeconds > tooLong) return 'mail-delayed';
  return damagedNow().length > 0 ? 'requests-damaged' : 'ok';
}
