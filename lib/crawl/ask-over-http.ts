import type { Answer, Ask } from './site.ts';

/** A page that takes longer than this, in milliseconds, does not answer. */
const patience = 30_000;

/** Asks a running server for addresses of the site. What does not answer has the status 0. */
export function askOverHttp(server: string): Ask {
  const { origin } = new URL(server);
  return async (address, language) => {
    const response = await fetch(origin + address, {
      redirect: 'manual',
      headers: { 'User-Agent': 'check-site', ...(language === undefined ? {} : { 'Accept-Language': language }) },
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    if (response === undefined) return { status: 0, headers: {}, body: '' };
    const headers = Object.fromEntries(response.headers);
    // The server names itself in redirects, not the public address.
    if (headers.location?.startsWith(`${origin}/`)) headers.location = headers.location.slice(origin.length);
    return { status: response.status, headers, body: await textOf(response) };
  };
}

/** The body of an answer that is text; a picture or a font is left unread. */
async function textOf(response: Response): Promise<Answer['body']> {
  if (/^(?:text\/|application\/(?:xml|[\w.+-]*json))/.test(response.headers.get('content-type') ?? '')) return response.text();
  await response.body?.cancel();
  return '';
}
