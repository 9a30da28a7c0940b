import { expect, it } from 'vitest';
import { staffPolicy } from '#lib/security/staff-headers.ts';

it('the policy of a staff page lets scripts and styles of this site run, and inline only what carries its nonce', () => {
  expect(staffPolicy('abc')).toBe(
    "default-src 'none'; script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});
