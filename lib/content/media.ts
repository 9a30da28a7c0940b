import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** The media type of a picture by its name; `undefined` for what the site shows no picture of. */
export function pictureType(file: string): string | undefined {
  return types[extname(file)];
}

/** The bytes and media type of a picture the library knows; callers must have looked it up there. */
export function readPicture(articleId: string, file: string): { bytes: Uint8Array<ArrayBuffer>; type: string } {
  const type = pictureType(file);
  if (type === undefined) throw new Error(`No media type for ${file}.`);
  return { bytes: new Uint8Array(readFileSync(join(process.cwd(), 'content', 'articles', articleId, file))), type };
}
