import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

const scripts = readdirSync('public/scripts');

it.each(scripts)('a reader downloads less than 2 KB for %s', (script) => {
  expect(brotliCompressSync(readFileSync(`public/scripts/${script}`)).length).toBeLessThan(2048);
});
