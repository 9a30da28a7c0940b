import { describe, expect, it } from 'vitest';
import { Turns } from '#components/staff/editor/turns.ts';

describe('what is known of an entry, when answers overtake each other', () => {
  it('two texts that somebody said agree do not seem apart again by an answer from before', () => {
    const turns = new Turns();
    const saved = turns.ask('fr-CA.mdx');
    const agreed = turns.ask('en.mdx');

    expect([turns.hear(agreed), turns.hear(saved)]).toEqual([true, false]);
    // Its page is still the newest of that language.
    expect(turns.isLast('fr-CA.mdx', saved)).toBe(true);
  });

  it('answers in the order of their questions are all shown', () => {
    const turns = new Turns();
    const saved = turns.ask('fr-CA.mdx');
    const agreed = turns.ask('en.mdx');

    expect([turns.hear(saved), turns.hear(agreed)]).toEqual([true, true]);
  });

  it('of a text that was asked about again, only the last answer counts', () => {
    const turns = new Turns();
    const first = turns.ask('en.mdx');
    const second = turns.ask('en.mdx');

    expect([turns.isLast('en.mdx', first), turns.isLast('en.mdx', second)]).toEqual([false, true]);
  });
});
