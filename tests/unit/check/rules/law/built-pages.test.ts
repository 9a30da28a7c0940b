import { expect, it } from 'vitest';
import { builtPages } from '#lib/check/rules/law/built-pages.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { library, today } from '#tests/support/library.ts';

const raw = library();
const given = { library: buildLibrary(raw, { today }).library, raw, today };
const page = (title: string, body = ''): string => `<html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const codes = (address: string, html: string, locale: 'en' | 'fr-CA' = 'en') =>
  builtPages.check({ address, html, locale }, given).map(({ code }) => code);

it.each(['/en/evidence/noppers2011', '/en/articles/ketamine-trial'])('%s may be titled after a study of a controlled drug', (address) => {
  expect(codes(address, page('Ketamine in fibromyalgia: a trial'))).toEqual([]);
});

it('the same page may not lead to the clinic, by form or by telephone', () => {
  for (const link of ['<a href="/en/request">Ask</a>', '<a href="tel:+16135550142">Call</a>'])
    expect(codes('/en/evidence/noppers2011', page('Ketamine in fibromyalgia', link))).toEqual(['built-pages.drug-beside-invitation']);
});

it('a help line is no invitation', () => {
  expect(codes('/fr/donnees-probantes/noppers2011', page('Kétamine', '<a href="tel:988">9-8-8</a>'), 'fr-CA')).toEqual([]);
});

it('a page that presents the clinic has no such drug in its title', () => {
  expect(codes('/en/locations/ottawa', page('Ketamine in Ottawa'))).toContain('built-pages.drug-in-head');
});
