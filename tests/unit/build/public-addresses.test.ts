import { expect, it } from 'vitest';
import { publicAddresses } from '#lib/build/public-addresses.ts';

it('the sheet for paper is known to the public as one of ours, not as a file of the framework', () => {
  expect(publicAddresses('/_next/static/css/paper.1a2b3c4d.css')).toContain('/styles/paper.1a2b3c4d.css');
  expect(publicAddresses('/_next/static/chunks/a.css')).toEqual(['/_next/static/chunks/a.css']);
});
