/** A visitor who follows redirects and keeps cookies, as a browser without JavaScript does. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #site: string;
  readonly #from: Record<string, string>;

  /** @param address the network address that a proxy would say the visitor has */
  constructor(site: string, address?: string) {
    this.#site = site;
    this.#from = address === undefined ? {} : { 'x-forwarded-for': address };
  }

  /** Posts fields to a page, or asks for it when there are none; the answer is not followed. */
  async ask(path: string, fields?: readonly (readonly [string, string])[]): Promise<Response> {
    const response = await fetch(this.#site + path, {
      redirect: 'manual',
      headers: { ...this.#from, cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}

/** The token of a check page; empty when it has none. */
export function tokenIn(page: string): string {
  const field = /<input[^>]*name="token"[^>]*>/.exec(page)?.[0] ?? '';
  return /value="([^"]+)"/.exec(field)?.[1] ?? '';
}
