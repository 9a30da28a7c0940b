import type { Store } from '../db/client.ts';
import { recordAudit } from './audit.ts';
import { withAuth } from './auth.ts';
import { isFresh } from './fresh-code.ts';
import { readPaperCode } from './hand-copied-codes.ts';
import type { Factor } from './store.ts';
import { countGuess, forgiveGuesses } from './throttle.ts';

/** Where a code comes from: an app, or a paper. */
export type CodeKind = Exclude<Factor, 'passkey'>;

/** Why somebody is not one step further. */
export type CodeProblem =
  | { problem: 'wrong' }
  | { problem: 'slow'; minutes: number }
  /** The first step is too long ago, or was never made. */
  | { problem: 'again' };

/** Whose code it is, and under which name a wrong one is written down. */
type Asked = { userId: string; headers: Headers; now: Date; store: Store; failed: 'sign-in-failed' | 'confirm-failed' };

/**
 * Looks at a code. Each works once, and the tries are counted for the person, whatever they do in between and whatever they are asked
 * for it.
 *
 * @throws StoreUnavailable
 */
export async function checkCode(
  kind: CodeKind,
  typed: string,
  { userId, headers, now, store, failed }: Asked,
): Promise<{ cookies: string[] } | CodeProblem> {
  const guess = { kind: 'code', of: userId } as const;
  const minutes = await countGuess(store, guess, now);
  if (minutes !== undefined) return { problem: 'slow', minutes };
  const code = kind === 'app' ? typed.replace(/\D/g, '') : readPaperCode(typed);
  const fresh = kind === 'backup-code' || (await isFresh(store, userId, code, now));
  const response = fresh ? await verify(store, kind, code, headers) : undefined;
  if (!response?.ok) {
    const line = { who: userId, action: failed, detail: kind, at: now.toISOString() };
    await store.run((db) => recordAudit(db, line, store.keys()));
    const { code: reason } = response ? ((await response.json()) as { code?: string }) : {};
    return {
      problem: reason === undefined || reason.startsWith('INVALID_CODE') || reason.startsWith('INVALID_BACKUP') ? 'wrong' : 'again',
    };
  }
  await forgiveGuesses(store, guess, now);
  return { cookies: response.headers.getSetCookie() };
}

function verify(store: Store, kind: CodeKind, code: string, headers: Headers): Promise<Response> {
  return withAuth(store, (auth) =>
    kind === 'app'
      ? auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
      : auth.api.verifyBackupCode({ body: { code }, headers, asResponse: true }),
  );
}
