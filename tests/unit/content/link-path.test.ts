import { expect, it } from 'vitest';
import { linkPath } from '#lib/content/link-path.ts';
import { builtLibrary } from '#tests/support/library.ts';

it('leads from a text to the comparison of treatments in the reader’s language', () => {
  const library = builtLibrary();
  const target = { kind: 'section', section: 'compare' } as const;

  expect(linkPath(target, library, 'en')).toBe('/en/treatments/compare');
  expect(linkPath(target, library, 'fr-CA')).toBe('/fr/traitements/comparer');
});
