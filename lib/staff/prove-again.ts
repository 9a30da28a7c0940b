import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { recordAudit } from './audit.ts';
import type { CodeKind, CodeProblem } from './check-code.ts';
import { checkCode } from './check-code.ts';
import type { Session } from './store.ts';
import { setProved } from './store.ts';

/** How long a second factor counts for what leaves the site, in milliseconds. */
const lasts = 10 * 60_000;

/**
 * Whether the holder of a sign-in showed a second factor within ten minutes: a device left open, or a stolen cookie, has not. A time to
 * come, which a clock leaves behind that was set back, does not count.
 */
export function isProvedLately({ provedAt }: Pick<Session, 'provedAt'>, now: Date): boolean {
  const age = provedAt === null ? Number.NaN : now.getTime() - Date.parse(provedAt);
  return age >= 0 && age < lasts;
}

/**
 * Takes a code of the app, or one that was kept on paper, from somebody who is signed in; from then on they are proved again.
 *
 * @throws StoreUnavailable
 */
export async function proveAgain(
  { id, userId }: Pick<Session, 'id' | 'userId'>,
  typed: string,
  { headers, now, store = theStore() }: { headers: Headers; now: Date; store?: Store },
): Promise<'proved' | CodeProblem> {
  const kind: CodeKind = /^\d{6}$/.test(typed.replace(/\s/g, '')) ? 'app' : 'backup-code';
  const checked = await checkCode(kind, typed, { userId, headers, now, store, failed: 'confirm-failed' });
  if ('problem' in checked) return checked;
  const at = now.toISOString();
  await store.run(async (db) => {
    await setProved(db, id, at);
    await recordAudit(db, { who: userId, action: 'confirm', detail: kind, at }, store.keys());
  });
  return 'proved';
}
