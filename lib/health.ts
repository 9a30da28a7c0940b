import type { Store } from './db/client.ts';
import { theStore } from './db/client.ts';
import { env } from './env.ts';
import { codeOf } from './log.ts';
import { outboxState } from './mail/store.ts';

/** A message that waits longer than this needs someone’s attention, in seconds. */
const tooLong = 30 * 60;

/** How the server is, for whoever watches it. It holds no secret and nothing about a person. */
export type Health = {
  status: 'ok' | 'mail-delayed' | 'store-unavailable';
  /** Seconds since the process started. */
  uptime: number;
  store: { engine: Store['engine']; ms: number } | { engine: Store['engine']; code: string };
  mail: 'smtp' | 'files';
  outbox?: { waiting: number; failed: number; oldestSeconds: number | null; lastSent: string | null };
};

/** Looks at the process, the store and the outbox; never throws. */
export async function checkHealth(now = new Date(), store: Store = theStore()): Promise<Health> {
  const about = { uptime: Math.round(process.uptime()), mail: env.SMTP_URL === undefined ? 'files' : 'smtp' } as const;
  const started = performance.now();
  try {
    const { waiting, failed, oldestWaiting, lastSent } = await store.run(outboxState);
    const oldestSeconds = oldestWaiting === undefined ? null : Math.max(0, Math.round((now.getTime() - Date.parse(oldestWaiting)) / 1000));
    return {
      status: (oldestSeconds ?? 0) > tooLong ? 'mail-delayed' : 'ok',
      ...about,
      store: { engine: store.engine, ms: Math.round(performance.now() - started) },
      outbox: { waiting, failed, oldestSeconds, lastSent: lastSent ?? null },
    };
  } catch (problem) {
    return { status: 'store-unavailable', ...about, store: { engine: store.engine, code: codeOf(problem) } };
  }
}
