import { describe, expect, it } from 'vitest';
import { mend } from '#lib/check/mend.ts';
import { found } from '#lib/content/problem.ts';
import { suggest } from '#lib/content/suggest.ts';
import { fixOf } from '#lib/staff/editor/fix-of.ts';

const file = 'content/articles/sleep/en.mdx';
const source = 'Sleep.\nHalf <Cite ref="wolfe2016 moor2015" /> of them.';
const unknown = (id: string) =>
  found(
    'unknown-entry.named',
    { file, line: 2, column: 6 },
    { id, kind: 'references', owner: '', ...suggest(id, ['moore2015', 'wolfe2016']) },
  );

describe('a name that names nothing', () => {
  it('is mended where it stands, when it is one letter away from one that does', () => {
    const fix = fixOf(unknown('moor2015'), source);
    expect(mend(file, source, fix ? [fix] : []).text).toBe('Sleep.\nHalf <Cite ref="wolfe2016 moore2015" /> of them.');
  });

  it('is left to whoever writes, when nothing is close, or it is no longer there', () => {
    expect(fixOf(unknown('x'), source)).toBeUndefined();
    expect(fixOf(unknown('moor2015'), 'Sleep.\nHalf of them.')).toBeUndefined();
  });
});
