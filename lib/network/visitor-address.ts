/** The network address a request comes from: the front leaves that one in the header (lib/serve/fairly.ts). */
export function visitorAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
