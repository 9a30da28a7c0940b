import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { ByteKeeper } from '#lib/build/keep-bytes.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const page = Buffer.from('<p>Walk a little, rest a little.</p>'.repeat(100));
let at: string;
const keeper = () => new ByteKeeper(join(at, 'finished'), join(at, 'cache'));

beforeEach(() => {
  at = temporaryFolder();
});

describe('the build keeps', () => {
  it('a page plain and in two codings, each the same page', async () => {
    const { body, codings } = await keeper().keep(page, 'text/html; charset=utf-8');

    const file = join(at, 'finished', body);
    expect(codings).toEqual(['br', 'gzip']);
    expect([readFileSync(file), brotliDecompressSync(readFileSync(`${file}.br`)), gunzipSync(readFileSync(`${file}.gz`))]).toEqual([
      page,
      page,
      page,
    ]);
  });

  it('a picture, a font and a few words as they are', async () => {
    const kept = keeper();

    expect((await kept.keep(page, 'font/woff2')).codings).toEqual([]);
    expect((await kept.keep(Buffer.from('short'), 'text/plain')).codings).toEqual([]);
  });

  it('bytes that compressing would not make smaller as they are', async () => {
    const noise = Buffer.concat(Array.from({ length: 64 }, (_, place) => createHash('sha256').update(String(place)).digest()));

    expect((await keeper().keep(noise, 'text/plain')).codings).toEqual([]);
  });
});

describe('a second build', () => {
  it('does not compress again what has not changed', async () => {
    const { body } = await keeper().keep(page, 'text/html');
    // A mark of the first build in the place of what it compressed: it must come back as it is.
    writeFileSync(join(at, 'cache', `${body}.br`), 'kept');
    utimesSync(join(at, 'cache', `${body}.br`), 1, 1);

    await keeper().keep(page, 'text/html');

    expect(readFileSync(join(at, 'finished', `${body}.br`), 'utf8')).toBe('kept');
  });

  it('forgets pages that are gone', async () => {
    await keeper().keep(page, 'text/html');
    const second = keeper();
    await second.keep(Buffer.from('<p>Another page.</p>'.repeat(100)), 'text/html');
    second.forgetOthers();

    expect(readdirSync(join(at, 'cache')).length).toBe(2);
  });
});
