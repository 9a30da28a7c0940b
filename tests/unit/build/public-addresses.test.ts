import { expect, it } from 'vitest';
import { publicAddresses } from '#lib/build/public-addresses.ts';

it('the sheet for paper and the script of “Display” are known to the public as ours, not as files of the framework', () => {
  expect(publicAddresses('/_next/static/css/paper.1a2b3c4d.css')).toContain('/styles/paper.1a2b3c4d.css');
  expect(publicAddresses('/_next/static/css/display.1a2b3c4d.js')).toContain('/scripts/display.1a2b3c4d.js');
  expect(publicAddresses('/_next/static/chunks/a.css')).toEqual(['/_next/static/chunks/a.css']);
});
