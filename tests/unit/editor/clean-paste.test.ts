import { describe, expect, it } from 'vitest';
import { cleanPaste } from '#lib/staff/editor/clean-paste.ts';

describe('a text that is pasted', () => {
  it('loses what nobody sees, and says so', () => {
    expect(cleanPaste('sleep\u200b and\u00ad pain')).toEqual({ text: 'sleep and pain', cleaned: ['invisible', 'softHyphen'] });
  });

  it('keeps the no-break spaces of French', () => {
    expect(cleanPaste('«\u00a0dormir\u00a0»')).toEqual({ text: '«\u00a0dormir\u00a0»', cleaned: [] });
  });

  it('has lists where another program drew bullets', () => {
    expect(cleanPaste('•\tWalk\r\n•\tRest')).toEqual({ text: '- Walk\n- Rest', cleaned: ['bullets'] });
  });

  it('has straight marks around attributes, and curly ones where words are quoted', () => {
    expect(cleanPaste('<Cite ref=“moore2015” /> says “half”').text).toBe('<Cite ref="moore2015" /> says “half”');
  });
});
