import { expect, it } from 'vitest';
import { preferredLocale } from '#lib/i18n/negotiate.ts';

it.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr-CA'],
  ['fr-FR', 'fr-CA'],
  ['fr', 'fr-CA'],
  ['en-GB,fr;q=0.5', 'en'],
  ['es,fr;q=0.5', 'fr-CA'],
  ['fr,en;q=0.5', 'fr-CA'],
  ['fr-BE,en;q=0.1', 'fr-CA'],
  ['en;q=0.1,fr;q=0.9', 'fr-CA'],
  ['es,fr;q=0.5,en;q=0.3', 'fr-CA'],
  ['en-CA,fr-CA;q=0.9', 'en'],
] as const)('a browser that asks for “%s” is led to %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it.each([
  ['no header at all', null],
  ['an empty one', ''],
  ['any language', '*'],
  ['languages we do not speak', 'es-MX,de;q=0.5'],
  ['what is no language', '<script>,not a tag'],
])('English is what is left to a browser that sends %s', (_what, header) => {
  expect(preferredLocale(header)).toBe('en');
});

it('reads no more than the beginning of a header without end', () => {
  expect(preferredLocale(`${'es,'.repeat(400)}fr`)).toBe('en');
});
