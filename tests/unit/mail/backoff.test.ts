import { describe, expect, it } from 'vitest';
import { backoff } from '#lib/mail/backoff.ts';

describe('the wait before a message is tried again', () => {
  it('doubles from 15 seconds and stops growing at 15 minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 500].map((attempts) => backoff(attempts, () => 0) / 1000)).toEqual([
      15, 30, 60, 120, 240, 480, 900, 900, 900,
    ]);
  });

  it('is up to a half shorter at random, so that messages that failed together do not come back together', () => {
    expect([backoff(3, () => 0), backoff(3, () => 0.5), backoff(3, () => 0.999999)]).toEqual([60_000, 45_000, 30_000]);
  });
});
