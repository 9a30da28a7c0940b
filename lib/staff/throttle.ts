import type { Store } from '../db/client.ts';
import { countFrom, forgetSource } from '../intake/attempts-store.ts';
import { hashOf } from '../intake/limits.ts';
import { sourceOf } from '../network/source.ts';

/** How many tries there may be in a window of so many milliseconds. */
type Limit = { scope: string; most: number; length: number };

const minute = 60_000;

/**
 * Guessing is slow from one place and for one account. A code of six digits has few values, so somebody who knows a password gets
 * at most twenty guesses a day, however often they sign in again in between.
 */
const limits = {
  address: [{ scope: 'staff address', most: 60, length: 15 * minute }],
  // A question for a passkey is no guess yet, but is kept: whoever asks for many can still sign in with a password.
  question: [{ scope: 'staff question', most: 60, length: 15 * minute }],
  password: [{ scope: 'staff password', most: 10, length: 15 * minute }],
  code: [
    { scope: 'staff code', most: 5, length: 15 * minute },
    { scope: 'staff code of the day', most: 20, length: 24 * 60 * minute },
  ],
} satisfies Record<string, Limit[]>;

/** What is guessed at: anything from a network address, a question for a device from one, the password of an account, or its codes. */
export type Guess = { kind: keyof typeof limits; of: string };

/**
 * Counts a try before it is looked at, in the store all instances share, and says in how many minutes the next may follow if this
 * one comes too soon. An account that does not exist counts like one that does.
 *
 * @throws StoreUnavailable
 */
export async function countGuess(store: Store, guess: Guess, now: Date): Promise<number | undefined> {
  let wait: number | undefined;
  for (const { most, ...limit } of limits[guess.kind]) {
    const { source, window } = sourceIn(store, guess, limit, now);
    const count = await store.run((db) => countFrom(db, source, window));
    if (count > most) wait = Math.max(wait ?? 1, Math.ceil((Date.parse(window.end) - now.getTime()) / minute));
  }
  return wait;
}

/** Forgets the tries before a right one: whoever mistyped twice and is in is not held against it tomorrow. */
export async function forgiveGuesses(store: Store, guess: Guess, now: Date): Promise<void> {
  for (const limit of limits[guess.kind]) {
    const { source } = sourceIn(store, guess, limit, now);
    await store.run((db) => forgetSource(db, source));
  }
}

function sourceIn(store: Store, { kind, of }: Guess, { scope, length }: Omit<Limit, 'most'>, now: Date) {
  const start = Math.floor(now.getTime() / length) * length;
  const window = { start: new Date(start).toISOString(), end: new Date(start + length).toISOString() };
  const name = kind === 'address' || kind === 'question' ? sourceOf(of) : of.toLowerCase();
  return { source: hashOf(`${scope} ${name}`, window.start, store.keys()), window };
}
