import { expect, it } from 'vitest';
import { crisisLines, headerLines } from '#lib/help-lines.ts';

it('a reader in English is given 9-8-8 first, one in French Québec’s own line first, both 9-1-1', () => {
  expect(crisisLines('en').map(({ label, href }) => [label, href])).toEqual([
    ['9-8-8', 'tel:988'],
    ['1\u00a0866\u00a0277-3553', 'tel:+18662773553'],
    ['9-1-1', 'tel:911'],
  ]);
  expect(crisisLines('fr-CA').map(({ id }) => id)).toEqual(['quebec', 'lifeline', 'emergency']);
});

it('a reader in French, who may live outside Québec, is given both lines at the top of every page', () => {
  expect(headerLines('fr-CA').map(({ href }) => href)).toEqual(['tel:+18662773553', 'tel:988']);
  expect(headerLines('en').map(({ href }) => href)).toEqual(['tel:988']);
});
