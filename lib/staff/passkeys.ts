import { z } from 'zod';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { recordAudit } from './audit.ts';
import type { Auth } from './auth.ts';
import { withAuth } from './auth.ts';
import type { Step, Try } from './sign-in.ts';
import { letIn } from './sign-in.ts';
import { countGuess } from './throttle.ts';

/** A question for a device that holds a passkey, as JSON, with the cookie that remembers it. */
type Question = Promise<{ json: unknown; cookies: string[] }>;

/**
 * What a device must answer for somebody to sign in by passkey. It must make sure who holds it: it stands for both factors. Each
 * question is kept until it is answered or too old, so that an address has no more of them than guesses.
 *
 * @throws StoreUnavailable
 */
export async function askForPasskey({ headers, address, now, store = theStore() }: Try): Promise<Awaited<Question> | { problem: 'slow' }> {
  if ((await countGuess(store, { kind: 'question', of: address }, now)) !== undefined) return { problem: 'slow' };
  const response = await withAuth(store, (auth) => auth.api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }));
  return { json: { ...((await response.json()) as object), userVerification: 'required' }, cookies: response.headers.getSetCookie() };
}

/** What a device must answer to make a passkey for whoever is signed in. */
export async function askForNewPasskey(headers: Headers, store: Store = theStore()): Question {
  const response = await withAuth(store, (auth) => auth.api.generatePasskeyRegistrationOptions({ headers, asResponse: true }));
  return { json: await response.json(), cookies: response.headers.getSetCookie() };
}

/**
 * Signs in whoever’s device answered.
 *
 * @param answer what the browser made of the question, as JSON
 * @throws StoreUnavailable
 */
export async function tryPasskey(answer: string, { headers, address, now, store = theStore() }: Try): Promise<Step> {
  const minutes = await countGuess(store, { kind: 'address', of: address }, now);
  if (minutes !== undefined) return { problem: 'slow', minutes };
  const read = readAnswer(answer);
  const response =
    read &&
    (await withAuth(store, (auth) => auth.api.verifyPasskeyAuthentication({ body: { response: read }, headers, asResponse: true })));
  const { user } = response?.ok ? ((await response.json()) as { user?: { id: string } }) : {};
  if (!response || !user) {
    const line = { who: 'unknown', action: 'sign-in-failed', detail: 'passkey', at: now.toISOString() };
    await store.run((db) => recordAudit(db, line, store.keys()));
    return { problem: 'wrong' };
  }
  return letIn(store, user.id, 'passkey', response.headers.getSetCookie(), now);
}

/**
 * Keeps the passkey that a device made; `false` when its answer is not one to our question.
 *
 * @throws StoreUnavailable
 */
export async function keepPasskey(
  answer: string,
  name: string,
  userId: string,
  { headers, now, store = theStore() }: Try,
): Promise<boolean> {
  const response = readAnswer(answer);
  if (!response) return false;
  const body = { response, ...(name && { name: name.slice(0, 60) }) };
  const { ok } = await withAuth(store, (auth) => auth.api.verifyPasskeyRegistration({ body, headers, asResponse: true }));
  const line = { who: userId, action: 'passkey-added', at: now.toISOString() };
  if (ok) await store.run((db) => recordAudit(db, line, store.keys()));
  return ok;
}

type Answer = NonNullable<Parameters<Auth['api']['verifyPasskeyAuthentication']>[0]>['body']['response'];

/** What a browser sent, if it can be an answer at all; whether it is one, the library sees. */
function readAnswer(sent: string): Answer | undefined {
  try {
    return z.looseObject({ id: z.string() }).parse(JSON.parse(sent)) as unknown as Answer;
  } catch {
    return undefined; // No JSON, or none that names a passkey: as good as no answer.
  }
}
