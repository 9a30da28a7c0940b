/** How much more of a body is taken in, unread, so that the browser is there to receive the answer; in bytes. */
const drained = 8 * 1024 * 1024;

/**
 * The body of a request; `undefined` for one of more than `most` bytes, whether it was announced or came in pieces: what is beyond that
 * is never held, and reading ends.
 *
 * @throws Error when the connection broke off before the body was whole
 */
export async function readBody({ body, headers }: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const announced = headers.get('content-length');
  if (Number(announced) > most + drained) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > most + drained) return undefined;
    if (length <= most) parts.push(part);
  }
  if (length > most) return undefined;
  if (announced !== null && length < Number(announced)) throw new Error('The body ended early.');
  return new Uint8Array(Buffer.concat(parts));
}
