import { expect, it } from 'vitest';
import { folderPath, queryNames, sections, sharedTwins } from '#lib/i18n/routing.ts';

it('knows where a page lies, whatever its address is called', () => {
  expect(folderPath('evidence', 'fr-CA')).toBe('/fr/evidence');
  expect(folderPath('compare', 'fr-CA')).toBe('/fr/treatments/compare');
});

it('gives a page whose name is the same in both languages both addresses', () => {
  expect(sharedTwins('evidence', 'wang2018')).toEqual({ en: '/en/evidence/wang2018', 'fr-CA': '/fr/donnees-probantes/wang2018' });
});

it('lets only pages that exist show a choice', () => {
  expect(Object.keys(queryNames).filter((section) => !Object.hasOwn(sections, section))).toEqual([]);
});
