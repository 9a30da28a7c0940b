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

/** How the server is, for whoever watches it. It holds no secret and nothing about a person. */
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

/** The gravest first. */
function statusOf({ refused }: OutboxState, oldestSeconds: number): Health['status'] {
  if (isBeating() === false) return 'worker-stopped';
  if (refused.some(({ kind }) => kind === 'staff-notice')) return 'notices-refused';
  if (isPurgeHeld()) return 'purge-held';
  if (refused.length > 0) return 'mail-refused';
  if (oldestSeconds > tooLong) return 'mail-delayed';
  return damagedNow().length > 0 ? 'requests-damaged' : 'ok';
}
