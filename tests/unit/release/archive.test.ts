import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { archiveRelease, findPastPage, findPastVersion, forgetOldPages, readPublications } from '#lib/release/archive.ts';
import type { Yard } from '#tests/support/releases.ts';
import { newYard, putRelease } from '#tests/support/releases.ts';

let yard: Yard;
const online = (id: string, at: string) => archiveRelease(yard.root, { id, at, by: 'account alix' });
const shown = (day: string) => findPastPage(yard.root, '/en', day).html;

beforeEach(() => {
  yard = newYard();
  putRelease(yard, 'spring', 'sound', '<p>Walk a little.</p>');
  putRelease(yard, 'summer', 'sound', '<p>Walk a little, in the shade.</p>');
  online('spring', '2026-04-01T09:00:00.000Z');
  online('summer', '2026-07-01T09:00:00.000Z');
});

describe('the archive', () => {
  it('shows what a page said on a day, long after its release is removed', () => {
    rmSync(join(yard.root, 'spring'), { recursive: true });

    expect(shown('2026-04-01')).toBe('<p>Walk a little.</p>');
    expect(shown('2026-06-30')).toBe('<p>Walk a little.</p>');
    expect(shown('2026-07-01')).toBe('<p>Walk a little, in the shade.</p>');
    expect(findPastPage(yard.root, '/en', '2026-05-05').publication).toMatchObject({
      id: 'spring',
      at: '2026-04-01T09:00:00.000Z',
      commit: 'c0ffee',
      by: 'account alix',
    });
  });

  it('says when nothing was online, or a page did not exist', () => {
    expect(() => shown('2026-03-31')).toThrow('The archive holds nothing that was online on 2026-03-31.');
    expect(() => findPastPage(yard.root, '/en/none', '2026-05-05')).toThrow('On 2026-05-05, release spring had no page at /en/none.');
  });

  it('says from when and until when a version was online, however often it went online, and that bytes do not match a seal that is not theirs', () => {
    rmSync(join(yard.root, 'archive'), { recursive: true });
    online('spring', '2026-04-01T09:00:00.000Z');
    online('spring', '2026-06-01T09:00:00.000Z');
    online('summer', '2026-07-01T09:00:00.000Z');
    const at = (instant: string) => findPastVersion(yard.root, '/en', new Date(instant));

    expect(at('2026-06-10T12:00:00Z')).toMatchObject({
      publication: { at: '2026-06-01T09:00:00.000Z' },
      from: '2026-04-01T09:00:00.000Z',
      until: '2026-07-01T09:00:00.000Z',
      matches: false, // the bodies of this yard are not named by their hash
    });
    expect(at('2026-07-01T09:00:00Z')).toMatchObject({ html: '<p>Walk a little, in the shade.</p>', until: undefined });
    expect(() => at('2026-03-01T00:00:00Z')).toThrow('The archive holds nothing that was online then.');
  });

  it('knows that a release went back online', () => {
    online('spring', '2026-07-02T09:00:00.000Z');

    expect(shown('2026-07-02')).toBe('<p>Walk a little.</p>');
  });

  it('forgets after three years what was no longer online by then, and nothing else', () => {
    expect(forgetOldPages(yard.root, new Date('2029-06-30T00:00:00Z'))).toBe(0);
    expect(shown('2026-04-01')).toBe('<p>Walk a little.</p>');

    expect(forgetOldPages(yard.root, new Date('2029-07-02T00:00:00Z'))).toBe(1);
    expect(readPublications(yard.root).map(({ id }) => id)).toEqual(['summer']);
    expect(shown('2029-07-02')).toBe('<p>Walk a little, in the shade.</p>');
  });
});
