import { describe, expect, it } from 'vitest';
import { readTarget } from '#lib/serve/targets.ts';

describe('what a request line asks for', () => {
  it.each([
    ['/en', '/en', ''],
    ['/', '/', ''],
    ['/en/search?q=a%20b&q=%', '/en/search', '?q=a%20b&q=%'],
    ['/fr/recherche?q=a?b', '/fr/recherche', '?q=a?b'],
    ['/en#sources', '/en', ''],
    ['http://localhost:3000/en?x=1', '/en', '?x=1'],
    ['HTTP://clinic.example/en', '/en', ''],
    ['http://clinic.example', '/', ''],
    ['/en/articles/%C3%A9tude', '/en/articles/%C3%A9tude', ''],
    ['/en/staff/people/Ab1', '/en/staff/people/Ab1', ''],
    ['/_next/static/Xy.js', '/_next/static/Xy.js', ''],
  ])('%s is looked up at %s', (target, path, query) => {
    expect(readTarget(target)).toEqual({ kind: 'found', path, query });
  });

  it.each([
    ['//en', '/en'],
    ['//clinic.example/en', '/clinic.example/en'],
    ['/\\clinic.example', '/clinic.example'],
    ['/en//articles///x', '/en/articles/x'],
    ['/en/../fr', '/fr'],
    ['/en/%2e%2E/fr', '/fr'],
    ['/../../etc/passwd', '/etc/passwd'],
    ['/en/./articles', '/en/articles'],
    ['/%66r', '/fr'],
    ['http://localhost//en', '/en'],
    ['/EN', '/en'],
    ['/fr/Demande', '/fr/demande'],
    ['/Fr/Traitements/Comparer', '/fr/traitements/comparer'],
    ['/en/Articles/%C3%A9tude', '/en/articles/%C3%A9tude'],
    ['/EN/staff', '/en/staff'],
    ['/Fr/Staff/people/Ab1', '/fr/staff/people/Ab1'],
  ])('%s leads to its one address, %s, on this site', (target, path) => {
    expect(readTarget(`${target}?q=1`)).toEqual({ kind: 'moved', path, query: '?q=1' });
  });

  it.each([
    ['/%', '/-'],
    ['/%5Blanguage%5D', '/-'],
    ['/[language]', '/-'],
    ['/share/en/%E0', '/-'],
    ['/en/articles/%', '/en/not-found'],
    ['/en/articles/caf%e9', '/en/not-found'],
    ['/fr/articles/%2525', '/fr/not-found'],
    ['/fr/a%00b', '/fr/not-found'],
    ['/fr/a%0d%0ab', '/fr/not-found'],
    ['/en/..%2f..%2fetc/passwd', '/en/not-found'],
    ['/en/a%5cb', '/en/not-found'],
    [`/en/${'a'.repeat(2000)}`, '/en/not-found'],
    ['/_next/image?url=/icons/favicon.svg&w=64&q=75', '/-'],
    ['/_next/data/x/en.json', '/-'],
    ['/_global-error', '/-'],
    ['/index', '/-'],
    ['/en.rsc', '/-'],
  ])('%s cannot exist, and its reader is told so in the right language', (target, url) => {
    expect(readTarget(target)).toEqual({ kind: 'missing', url });
  });

  it.each([
    ['*', 'localhost'],
    ['en', 'localhost'],
    ['', 'localhost'],
    ['http://', 'localhost'],
    ['http://[/en', 'localhost'],
    ['ftp://localhost/en', 'localhost'],
    ['/en', '['],
    ['/en', 'a b'],
    ['/en', 'localhost:99999'],
    ['/en', 'localhost/x'],
    ['/en', 'user@localhost'],
    ['/en', ''],
  ])('the target %j for the host %j means nothing', (target, host) => {
    expect(readTarget(target, host)).toEqual({ kind: 'malformed' });
  });
});
