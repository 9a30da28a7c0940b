import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** The bytes and media type of a picture the library knows; callers must have looked it up there. */
export function readPicture(articleId: string, file: string): { bytes: Uint8Array<ArrayBuffer>; type: string } {
  const type = types[extname(file)];
  if (type === undefined) throw new Error(`No media type for ${file}.`);
  return { bytes: new Uint8Array(readFileSync(join(process.cwd(), 'content', 'articles', articleId, file))), type };
}
