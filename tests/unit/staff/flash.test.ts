import { expect, it } from 'vitest';
import { parseKeys } from '#lib/security/keys.ts';
import { forgetFlash } from '#lib/staff/cookies.ts';
import { readFlash, setFlash } from '#lib/staff/flash.ts';

const keys = parseKeys(Buffer.alloc(32, 1).toString('base64'), 'the test');
const now = new Date('2026-11-27T15:00:00Z');
const browserWith = (cookie: string) => new Headers({ cookie: cookie.split(';')[0] ?? '' });

it('a message from a form reaches the page it is for, for a minute, and nobody can make or read one', () => {
  const cookie = setFlash({ page: 'sign-in', problem: 'wrong', typed: { email: 'nadia@clinic.example' } }, now, keys);

  expect(cookie).toMatch(/^staff-flash=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=60$/);
  expect(cookie).not.toContain('nadia');
  expect(readFlash(browserWith(cookie), 'sign-in', now, keys)).toMatchObject({
    problem: 'wrong',
    typed: { email: 'nadia@clinic.example' },
  });
  expect(readFlash(browserWith(cookie), 'people', now, keys)).toEqual({ page: 'people' });
  expect(readFlash(browserWith(cookie), 'sign-in', new Date('2026-11-27T15:01:01Z'), keys)).toEqual({ page: 'sign-in' });
  expect(readFlash(browserWith('staff-flash=made-up'), 'sign-in', now, keys)).toEqual({ page: 'sign-in' });
  expect(readFlash(new Headers(), 'sign-in', now, keys)).toEqual({ page: 'sign-in' });
});

it('what was done is told once; what was typed stays, should its page be loaded anew', () => {
  const done = setFlash({ page: 'content', done: 'moved' }, now, keys);
  expect(readFlash(browserWith(done), 'content', now, keys)).toMatchObject({ done: 'moved' });
  expect(forgetFlash(`a=b; ${done.split(';')[0]}`)).toBe('staff-flash=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0');
  expect(forgetFlash(`__Host-${done.split(';')[0]}`)).toMatch(/^__Host-staff-flash=; .*; Secure$/);
  expect(forgetFlash(setFlash({ page: 'sign-in', problem: 'wrong' }, now, keys).split(';')[0] ?? '')).toBeUndefined();
  expect(forgetFlash('other=once-x')).toBeUndefined();
});
