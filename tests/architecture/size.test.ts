import { describe, expect, it } from 'vitest';
import { sourceFiles } from '#tests/support/source-files.ts';

const files = sourceFiles('app', 'components', 'lib')
  .map(({ path, code }) => ({ path, lines: code.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

/** The length that this share of the files stays under or at, in lines. */
const lengthAt = (share: number): number => files[Math.ceil(files.length * share) - 1]?.lines ?? 0;

// The length of functions is the linter’s to judge: noExcessiveLinesPerFunction in biome.json.
describe('files are read whole, so they are small', () => {
  it('half of them have 35 lines or fewer, and nine in ten fewer than 110', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(lengthAt(0.5)).toBeLessThanOrEqual(35);
    expect(lengthAt(0.9)).toBeLessThan(110);
  });

  it('none has more than 300', () => {
    expect(files.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
