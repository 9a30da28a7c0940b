import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForm, isTaken, methodsOf } from '#lib/serve/methods.ts';

describe('the methods of an address', () => {
  it.each([
    '/en/request',
    '/en/request/wishes',
    '/en/request/check',
    '/en/request/sent',
    '/fr/demande',
    '/fr/demande/verification',
    '/fr/staff/sign-out',
  ])('%s takes a form', (path) => {
    expect(methodsOf(path)).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST']);
  });

  it.each([
    '/',
    '/en',
    '/fr/request',
    '/en/request/problem',
    '/en/request/answer/details',
    '/api/health',
    '/fonts/petrona-1.woff2',
    '/en/staff',
    '/en/staff/sign-in',
  ])('%s is only read', (path) => {
    expect(methodsOf(path)).toEqual(['GET', 'HEAD', 'OPTIONS']);
  });

  it('knows every handler that takes more than a reading', () => {
    const handlers = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|\/)route\.tsx?$/.test(file));
    const writing = handlers.filter((file) =>
      /export (?:const|async function|function) (?:POST|PUT|PATCH|DELETE)\b/.test(readFileSync(`app/${file}`, 'utf8')),
    );

    expect(handlers.length).toBeGreaterThan(10);
    // Those of the staff area are compared with their list in tests/architecture/staff-guards.test.ts.
    expect(writing.filter((file) => !file.startsWith('(staff)/[language]/staff/')).sort()).toEqual([
      '[language]/request/answer/[step]/route.ts',
      '[language]/request/status/answer/route.ts',
      '[language]/was-it-clear/answer/route.ts',
    ]);
  });

  it('tells a form from any other body, in whatever case its kind is written', () => {
    const types = ['application/x-www-form-urlencoded', 'Multipart/Form-Data; boundary=x', 'text/plain', 'application/json', undefined];

    expect(types.map((type) => isForm(type))).toEqual([true, true, false, false, false]);
  });

  it.each([
    ['/en/staff/content/save', 'application/json', true],
    ['/fr/staff/content/presence', 'Application/JSON; charset=utf-8', true],
    ['/en/staff/content/save', 'text/plain', false],
    ['/en/staff/content/save', 'application/jsonp', false],
    ['/en/staff/people/invite', 'application/json', false],
    ['/en/request', 'application/json', false],
    ['/en/request', 'application/x-www-form-urlencoded', true],
  ])('%s with %s: %s', (path, type, taken) => {
    expect(isTaken(path, type)).toBe(taken);
  });
});
