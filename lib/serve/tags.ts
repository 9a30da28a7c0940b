import type { IncomingMessage, ServerResponse } from 'node:http';

/** Ends the tag of a compressed answer: a strong tag names the very bytes that are sent. */
const mark = /-(?:gzip|br)"$/;

/** The tags of what a browser has kept, as it names them. */
export function keptTags({ headers }: IncomingMessage): string[] {
  const named = headers['if-none-match'];
  return named === undefined ? [] : named.split(/,\s*/).map((tag) => tag.trim().replace(/^W\//, ''));
}

/** Leaves it to `settleTag` to compare tags: the framework would, for an answer that there is no such page too. By tags, no date counts. */
export function forgetTags({ headers }: IncomingMessage): void {
  if (headers['if-none-match'] === undefined) return;
  delete headers['if-none-match'];
  delete headers['if-modified-since'];
}

/** Marks the tag of a compressed answer, and says “not modified” instead of sending what the browser has kept. */
export function settleTag(kept: string[], method: string | undefined, response: ServerResponse): void {
  const plain = response.getHeader('ETag');
  if (typeof plain !== 'string' || !plain.startsWith('"')) return;
  const coding = response.getHeader('Content-Encoding');
  const tag =
    response.statusCode === 304
      ? (kept.find((one) => one.replace(mark, '"') === plain) ?? plain)
      : plain.replace(/"$/, coding === undefined ? '"' : `-${coding}"`);
  response.setHeader('ETag', tag);
  const reading = method === 'GET' || method === 'HEAD';
  if (response.statusCode === 200 && reading && (kept.includes(tag) || kept.includes('*'))) response.statusCode = 304;
  if (response.statusCode !== 304) return;
  for (const name of ['Content-Length', 'Content-Encoding', 'Content-Type', 'Transfer-Encoding']) response.removeHeader(name);
  if (!response.hasHeader('Vary')) response.setHeader('Vary', 'Accept-Encoding');
}
