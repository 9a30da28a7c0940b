import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { archiveRelease, findPastPage, findPastVersion, forgetOldPages, readPublications } from '#lib/release/archive.ts';
import type { Yard } from '#tests/support/releases.ts';
import { newYard, putRelease, release } from '#tests/support/releases.ts';

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
      matches: true,
    });
    expect(at('2026-07-01T09:00:00Z')).toMatchObject({ html: '<p>Walk a little, in the shade.</p>', until: undefined });
    expect(() => at('2026-03-01T00:00:00Z')).toThrow('The archive holds nothing that was online then.');
  });

  it('knows that a release went back online', () => {
    online('spring', '2026-07-02T09:00:00.000Z');

    expect(shown('2026-07-02')).toBe('<p>Walk a little.</p>');
  });

  it('says that it is damaged rather than what a page did not say', () => {
    const damage = (file: string, words: string | Buffer) => writeFileSync(join(yard.root, 'archive', file), words);
    const page = (words: string) => createHash('sha256').update(words).digest('hex');
    const walk = page('<p>Walk a little.</p>');
    damage(join('pages', walk.slice(0, 2), `${walk}.gz`), gzipSync('<p>Ketamine is harmless.</p>'));
    expect(() => shown('2026-04-01')).toThrow(/^The archive is damaged: .* is not what was kept\. Put it back from a backup\.$/);
    damage(join('pages', walk.slice(0, 2), `${walk}.gz`), 'x');
    expect(() => shown('2026-04-01')).toThrow(/^The archive is damaged: .* is missing or was changed\./);
    damage(join('lists', 'spring.json'), '{');
    expect(() => shown('2026-04-01')).toThrow(/^The archive is damaged: .*spring\.json is missing or was changed\./);
    damage('publications.jsonl', '{"at":');
    expect(() => shown('2026-04-01')).toThrow(/^The archive is damaged: .*publications\.jsonl is missing or was changed\./);
  });

  it('says of a form that it is drawn for each visitor', () => {
    expect(() => findPastPage(yard.root, '/fr/demande', '2026-05-05')).toThrow(
      'On 2026-05-05, release spring drew for each visitor, and so did not keep, /fr/demande.',
    );
  });

  it('keeps later what could not be kept at once, and until then says that it lacks it', async () => {
    putRelease(yard, 'autumn', 'sound', '<p>Walk less.</p>');
    const lists = join(yard.root, 'archive', 'lists');
    rmSync(lists, { recursive: true });
    writeFileSync(lists, 'no folder');
    expect((await release(yard, 'switch', 'autumn')).printed).toContain('are not in the archive yet');
    const today = new Date().toISOString().slice(0, 10);
    expect(() => shown(today)).toThrow(/^The pages of release autumn, online from .*, are not in the archive\.$/);

    rmSync(lists);
    await release(yard, 'switch', 'summer');
    expect(readPublications(yard.root).map(({ id }) => id)).toEqual(['spring', 'summer', 'autumn', 'summer']);
    expect(shown(today)).toBe('<p>Walk a little, in the shade.</p>');
  });

  it('forgets after three years what was no longer online by then, and nothing else', () => {
    expect(forgetOldPages(yard.root, new Date('2029-06-30T00:00:00Z'))).toBe(0);
    expect(shown('2026-04-01')).toBe('<p>Walk a little.</p>');

    expect(forgetOldPages(yard.root, new Date('2029-07-02T00:00:00Z'))).toBe(1);
    expect(readPublications(yard.root).map(({ id }) => id)).toEqual(['summer']);
    expect(shown('2029-07-02')).toBe('<p>Walk a little, in the shade.</p>');
  });
});
