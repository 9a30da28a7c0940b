import { createHash } from 'node:crypto';
import type { Encoding, Obstacle } from './draft.ts';

const pictures = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** How a file is edited: by its words, or as a picture that is replaced whole. */
export function encodingOf(file: string): Encoding {
  return pictures.test(file) ? 'base64' : 'utf8';
}

/** The bytes a text stands for. */
export function bytesOf(text: string, encoding: Encoding): Buffer {
  return Buffer.from(text, encoding);
}

/** The text of a file, and why it could not be saved again as it is without changing what nobody touched. */
export function textOf(bytes: Buffer, encoding: Encoding): { text: string; obstacle?: Obstacle } {
  const text = bytes.toString(encoding);
  if (encoding === 'base64') return { text };
  if (!Buffer.from(text).equals(bytes)) return { text, obstacle: 'encoding' };
  const ends = new Set(text.match(/\r\n|\r|\n/g));
  return ends.size > 1 || ends.has('\r') ? { text, obstacle: 'line-ends' } : { text };
}

/** The name git gives to a content. */
export function blobOf(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
