import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a font that changes has another name, because browsers keep it for a year', () => {
  const fonts = readdirSync('public/fonts').filter((name) => /\.woff2?$/.test(name));
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(`public/fonts/${name}`))
      .digest('hex')
      .slice(0, 12);

  expect(fonts.sort().map((name) => `${name} ${hash(name)}`)).toEqual([
    'atkinson-next-1.woff2 ad7169b14eb5',
    'atkinson-next-500-1.woff e40dd2205f09',
    'atkinson-next-italic-1.woff2 fcd2c88dffa1',
    'petrona-1.woff2 8fd4aa6e1637',
    'petrona-600-1.woff 8563eaea5463',
    'petrona-italic-1.woff2 6fae23d85dea',
  ]);
});
