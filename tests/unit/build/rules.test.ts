import { describe, expect, it } from 'vitest';
import { followRules } from '#lib/build/rules.ts';

/** Rules of each kind that next.config.mjs has, in the form in which Next.js hands them over. */
const rules = {
  beforeMiddleware: [
    { sourceRegex: '^(?:\\/(.*))?$', headers: { 'Referrer-Policy': 'no-referrer' } },
    { sourceRegex: '^\\/share(?:\\/(.*))?$', headers: { 'referrer-policy': 'origin' } },
    { sourceRegex: '^\\/fr\\/conditions(?:\\/(.*))?$', headers: { Location: '/fr/affections/$1' }, status: 308 },
  ],
  middlewareMatchers: [{ sourceRegex: '^\\/$' }],
  beforeFiles: [
    { sourceRegex: '^\\/en\\/search$', destination: '/en/search/answer?q=$q', has: [{ type: 'query' as const, key: 'q' }] },
    { sourceRegex: '^\\/en\\/sent$', destination: '/en/answer', missing: [{ type: 'header' as const, key: 'x-template', value: '1' }] },
    { sourceRegex: '^\\/fr\\/articles\\/([a-z-]+)\\.md$', destination: '/fr/articles/$1/markdown' },
    { sourceRegex: '^\\/fr\\/affections(?:\\/(.*))?$', destination: '/fr/conditions/$1' },
  ],
  onMatch: [{ sourceRegex: '^\\/_next\\/static\\/.*$', headers: { 'cache-control': 'public,max-age=31536000,immutable' } }],
};

describe('the rules lead', () => {
  it.each([
    ['/en/team', '/en/team'],
    ['/fr/affections/fibromyalgie', '/fr/conditions/fibromyalgie'],
    ['/fr/affections', '/fr/conditions'],
    ['/fr/articles/dormir.md', '/fr/articles/dormir/markdown'],
  ])('%s to the file %s', (address, path) => {
    expect(followRules(address, rules)?.path).toBe(path);
  });

  it('the search to its page, unless the address asks something', () => {
    expect(followRules('/en/search', rules)).toEqual({
      path: '/en/search',
      headers: { 'referrer-policy': 'no-referrer' },
      unless: { query: ['q'], cookie: [], header: [] },
    });
  });

  it('a later header to take the place of an earlier one, whatever its letters', () => {
    expect(followRules('/share/en/card.png', rules)?.headers).toEqual({ 'referrer-policy': 'origin' });
  });
});

describe('no finished answer is for', () => {
  it.each([
    ['an address that leads elsewhere', '/fr/conditions/fibromyalgie'],
    ['the root, which asks for the language', '/'],
    ['a page that depends on a header being absent', '/en/sent'],
  ])('%s', (_what, address) => {
    expect(followRules(address, rules)).toBeUndefined();
  });
});
