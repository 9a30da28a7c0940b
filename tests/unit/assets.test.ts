import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assetUrl, fontFile } from '#lib/assets.ts';

it('a script has an address of its own for what it holds, so that a browser may keep it for a year', () => {
  const addresses = readdirSync('public/scripts').map((file) => assetUrl(`/scripts/${file}`));

  for (const address of addresses) expect(address).toMatch(/^\/scripts\/[\w-]+\.[0-9a-f]{8}\.js$/);
  expect(new Set(addresses.map((address) => address.split('.')[1])).size).toBe(addresses.length);
});

it('a file that does not exist stops the build instead of leading nowhere', () => {
  expect(() => assetUrl('/scripts/none.js')).toThrow('none.js');
  expect(() => fontFile('none.woff')).toThrow('none.woff');
});
