import { expect, it } from 'vitest';
import { nextPath, signInPath } from '#lib/i18n/staff-addresses.ts';
import { base32 } from '#lib/staff/base32.ts';
import { hashOfInvitation, newInvitationCode, newPaperCodes, readPaperCode } from '#lib/staff/hand-copied-codes.ts';
import { codeAt } from '#tests/support/staff.ts';

it('a key is spelled as RFC 4648 has it, which every authentication app reads', () => {
  const spelled = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)));

  expect(spelled).toEqual(['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']);
});

it('the app of these tests counts as RFC 6238 has it', () => {
  const secret = '12345678901234567890';

  expect([59, 1111111109, 20000000000].map((seconds) => codeAt(secret, new Date(seconds * 1000)))).toEqual(['287082', '081804', '353130']);
});

it('the code of an invitation has five groups that nobody misreads, and is the same however it is typed', () => {
  const code = newInvitationCode();

  expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}(?:-[A-HJKMNP-TV-Z2-9]{5}){4}$/);
  expect(new Set(Array.from({ length: 100 }, newInvitationCode)).size).toBe(100);
  expect(hashOfInvitation(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(hashOfInvitation(code));
  expect(hashOfInvitation(`${code}Z`)).not.toBe(hashOfInvitation(code));
});

it('there are eight codes for paper, each the same however it is typed', () => {
  const codes = newPaperCodes();

  expect(new Set(codes).size).toBe(8);
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}-[A-HJKMNP-TV-Z2-9]{4}$/);
  expect(['7HKM-2XQD', '7hkm2xqd', ' 7hkm 2xqd '].map(readPaperCode)).toEqual(['7HKM-2XQD', '7HKM-2XQD', '7HKM-2XQD']);
});

it('signing in leads back to where somebody was, and never out of the staff area', () => {
  expect(nextPath('fr-CA', '/fr/staff/people')).toBe('/fr/staff/people');
  for (const asked of ['/en/staff/content?q=sleep&page=2', '/en/staff/content?q=na%C3%AFve+words&x=', '/en/staff?x=//evil.example']) {
    expect(nextPath('en', asked)).toBe(asked);
  }
  for (const next of [
    '//evil.example',
    'https://evil.example/en/staff',
    '/en/staff/../request',
    '/en/request',
    '/en/request?next=/en/staff',
    '/en/staffroom?x=1',
    '//evil.example/en/staff?q=sleep',
    '/en/staff\n?q=sleep',
    '/fr/staff/content?q=sommeil',
    '/en/staff/\\evil',
  ]) {
    expect(nextPath('en', next)).toBe('/en/staff');
  }
  for (const query of ['q=sleep\nSet-Cookie: x', 'q="><script>', `q=${'a'.repeat(2_000)}`, '']) {
    expect(nextPath('en', `/en/staff/content?${query}`)).toBe('/en/staff/content');
  }
  expect(signInPath('en', '/en/staff/account', 'expired')).toBe('/en/staff/sign-in?next=%2Fen%2Fstaff%2Faccount&problem=expired');
  expect(signInPath('en', '/en/staff/content?q=sleep')).toBe('/en/staff/sign-in?next=%2Fen%2Fstaff%2Fcontent%3Fq%3Dsleep');
  expect(signInPath('en', '/en/staff')).toBe('/en/staff/sign-in');
});
