import { describe, expect, it } from 'vitest';
import { readCookie, setCookie } from '#lib/intake/cookies.ts';

const from = (cookie: string, name = 'request') => readCookie(new Headers({ cookie }), name);

describe('the cookie of a request', () => {
  it('is found among others, and is not mistaken for one whose name ends alike', () => {
    expect(from('theme=dark; request=sealed; receipt=other')).toBe('sealed');
    expect(from('my-request=theirs')).toBeUndefined();
    expect(from('')).toBeUndefined();
    expect(readCookie(new Headers(), 'request')).toBeUndefined();
  });

  it('is for this site’s server alone, and goes when the browser closes', () => {
    expect(setCookie('request', 'sealed')).toBe('request=sealed; Path=/; HttpOnly; SameSite=Lax');
  });

  it('is removed at once when there is nothing left to keep', () => {
    expect(setCookie('request', undefined)).toBe('request=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
  });
});
