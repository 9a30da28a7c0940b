/** Headers every response carries. Nothing here depends on the page. */
export const securityHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
] as const;

/** What may be kept without asking again, because its address changes with its content. */
export const keptForAYear = 'public, max-age=31536000, immutable';

/**
 * How long an answer may be kept: what went wrong, never; a page is asked for again before each use, so that a corrected text is seen at
 * once; what says more about itself has its way.
 *
 * @param said its `Cache-Control`, empty where it has none
 */
export function cachingOf(status: number, said: string): string {
  if (status >= 400) return 'no-store';
  if (said.includes('immutable')) return keptForAYear;
  return said === '' || said === 'public, max-age=0' || said.includes('s-maxage') ? 'no-cache' : said;
}

type Inline = { scripts?: readonly string[]; styles?: readonly string[] };

/**
 * The Content-Security-Policy of a page: everything from this site only, nothing inline but what is named by its hash.
 *
 * @param inline sources such as `'sha256-…'` of the page’s inline speculation rules and styles
 */
export function contentSecurityPolicy({ scripts = [], styles = [] }: Inline = {}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
