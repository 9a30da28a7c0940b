import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '#lib/security/headers.ts';

describe('the policy of a page', () => {
  it('lets nothing in from elsewhere and nothing run inline', () => {
    expect(contentSecurityPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('names the inline rules and styles of the page by their hash', () => {
    expect(contentSecurityPolicy({ scripts: ["'sha256-abc='"], styles: ["'sha256-def='", "'sha256-ghi='"] })).toBe(
      "default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def=' 'sha256-ghi='; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('never allows just any inline code', () => {
    expect(contentSecurityPolicy({ scripts: ["'sha256-abc='"] })).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe('every response', () => {
  it('asks for an encrypted connection for two years', () => {
    expect(securityHeaders).toContainEqual({ key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' });
  });

  it('may not be shown inside the page of another site', () => {
    expect(securityHeaders).toContainEqual({ key: 'X-Frame-Options', value: 'DENY' });
  });

  it('gives up the camera, the microphone and the whereabouts of the reader', () => {
    expect(securityHeaders).toContainEqual({
      key: 'Permissions-Policy',
      value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    });
  });

  it('does not tell other sites which page the reader came from', () => {
    expect(securityHeaders).toContainEqual({ key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' });
  });
});
