import { describe, expect, it } from 'vitest';
import { flashCookie, knownCookie, sessionToken, staffCookies, withCookies } from '#lib/staff/cookies.ts';

describe('the cookies of the staff area', () => {
  it('belong to this host alone and never come along with a request of another site', () => {
    const { cookies, defaultCookieAttributes } = staffCookies('https://clinic.example');

    expect(defaultCookieAttributes).toEqual({ secure: true, httpOnly: true, sameSite: 'strict', path: '/' });
    expect(Object.values(cookies).filter(({ name }) => !name.startsWith('__Host-'))).toEqual([]);
    expect(flashCookie('https://clinic.example')).toEqual({ name: '__Host-staff-flash', secure: true });
    expect(knownCookie('https://clinic.example')).toEqual({ name: '__Host-staff-known', secure: true });
  });

  it('do without encryption only where the site itself does, on a developer’s machine', () => {
    expect(staffCookies('http://localhost:3000').cookies.session_token.name).toBe('staff-session');
    expect(staffCookies('http://localhost:3000').defaultCookieAttributes.secure).toBe(false);
  });

  it('are taken, replaced and given up as a browser does', () => {
    const headers = new Headers({ cookie: 'request=1; staff-session=old.x; staff-second-step=y' });

    const next = withCookies(headers, ['staff-session=new.z; Path=/; HttpOnly', 'staff-second-step=; Max-Age=0; Path=/']);

    expect(next.get('cookie')).toBe('request=1; staff-session=new.z');
  });

  it('name the sign-in they begin', () => {
    expect(sessionToken(['__Host-staff-session=to%2Bken.signature%3D; Path=/', 'other=1'])).toBe('to+ken');
    expect(sessionToken(['staff-second-step=x; Path=/'])).toBe('');
  });
});
