import { readHealth } from '#lib/crawl/health-file.ts';

export const dynamic = 'force-dynamic';

/** What the last crawl of this build found. */
export function GET(): Response {
  const report = readHealth();
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
  return report === undefined
    ? Response.json({ message: 'This build was not crawled yet.', fix: 'Run “npm run check:site”.' }, { status: 404, headers })
    : new Response(report, { headers });
}
