import { describe, expect, it } from 'vitest';
import { FairShare } from '#lib/network/fair-share.ts';

const take = (shares: FairShare, times: number, sender = 'anyone', now = 0) =>
  Array.from({ length: times }, () => shares.take(sender, now)).map(({ share }) => share);

describe('a fair share', () => {
  it('is there at once, refills over a minute, and says how long to wait', () => {
    const shares = new FairShare(30);

    expect(take(shares, 30)).toEqual(Array(30).fill('kept'));
    expect(shares.take('anyone', 0)).toEqual({ share: 'refused', seconds: 2 });
    expect(shares.take('anyone', 1000)).toEqual({ share: 'refused', seconds: 1 });
    expect(take(shares, 2, 'anyone', 2000)).toEqual(['kept', 'refused']);
    expect(take(shares, 31, 'anyone', 62_000)).toEqual([...Array(30).fill('kept'), 'refused']);
  });

  it('is nobody else’s to use up', () => {
    const shares = new FairShare(30);
    take(shares, 100_000, 'flooding');

    expect(take(shares, 30, 'patient')).toEqual(Array(30).fill('kept'));
  });

  it('lets some requests be late before it refuses, and those that are refused cost nothing more', () => {
    const shares = new FairShare(30, 10);

    expect(take(shares, 40)).toEqual([...Array(30).fill('kept'), ...Array(10).fill('late')]);
    expect(take(shares, 1000)).toEqual(Array(1000).fill('refused'));
    // Ten requests over the share are paid back first: at one in two seconds, that takes twenty.
    expect(shares.take('anyone', 20_000)).toEqual({ share: 'late', seconds: 2 });
    expect(shares.take('anyone', 26_000)).toEqual({ share: 'kept' });
  });

  it('forgets whoever has been silent longest, rather than remember everyone', () => {
    const shares = new FairShare(1);
    shares.take('first', 0);
    for (let sender = 0; sender < 20_000; sender += 1) shares.take(`sender ${sender}`, 0);

    expect(shares.take('sender 19999', 0).share).toBe('refused');
    expect(shares.take('first', 0).share).toBe('kept');
  });
});
