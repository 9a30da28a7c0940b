import { describe, expect, it } from 'vitest';
import { Turns } from '#components/staff/editor/turns.ts';

describe('what is known of an entry, when answers overtake each other', () => {
  it('two texts that somebody said agree do not seem apart again by an answer from before, which still brings its page', () => {
    const turns = new Turns();
    const saved = turns.ask('fr-CA.mdx');
    const agreed = turns.ask('en.mdx');

    expect(turns.hear('en.mdx', agreed)).toBe('all');
    expect(turns.hear('fr-CA.mdx', saved)).toBe('its tree');
  });

  it('answers in the order of their questions are all shown', () => {
    const turns = new Turns();
    const saved = turns.ask('fr-CA.mdx');
    const agreed = turns.ask('en.mdx');

    expect([turns.hear('fr-CA.mdx', saved), turns.hear('en.mdx', agreed)]).toEqual(['all', 'all']);
  });

  it('of a text that was asked about again, only the last answer counts', () => {
    const turns = new Turns();
    const first = turns.ask('en.mdx');
    const second = turns.ask('en.mdx');

    expect([turns.hear('en.mdx', first), turns.hear('en.mdx', second)]).toEqual(['nothing', 'all']);
  });
});
