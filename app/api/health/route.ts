import { publicHealth } from '#lib/health.ts';

export const dynamic = 'force-dynamic';

/** How the server is: 200 when all is well, 503 when somebody should look. */
export async function GET(): Promise<Response> {
  const health = await publicHealth();
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  });
}
