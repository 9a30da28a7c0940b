/** By these headers proxy.ts tells a staff page the path and query that were asked, and how; the front takes them out of what comes from outside. */
export const pathHeader = 'x-staff-path';
export const methodHeader = 'x-staff-method';

/**
 * The Content-Security-Policy of a staff page: scripts and styles of this site, nothing inline without the nonce of this one answer.
 *
 * @param development a developer’s server compiles while it runs, and speaks with the page
 */
export function staffPolicy(nonce: string, development = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The nonce that a policy names, for a library that writes its own style sheet. */
export function nonceOf(policy: string): string {
  return /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
}
