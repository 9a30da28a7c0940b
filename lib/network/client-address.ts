import type { IncomingMessage } from 'node:http';

/** What tells where a request comes from. */
export type Asked = Pick<IncomingMessage, 'headers'> & { socket: Pick<IncomingMessage['socket'], 'remoteAddress'> };

/**
 * The network address a request comes from. Anyone can write X-Forwarded-For, so only as many of its addresses count, from the end, as
 * there are proxies of ours in front; without one, the address at the other end of the connection does.
 *
 * @param hops how many proxies of ours a request passes
 */
export function clientAddress({ headers, socket }: Asked, hops: number): string {
  const passed = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  // Fewer addresses than proxies: somebody asked one of the inner proxies, or this server, directly.
  return (hops > 0 ? passed.slice(-hops)[0] : undefined) ?? socket.remoteAddress ?? 'unknown';
}
