import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a file of `public/`, with a mark that changes when the file does, so that it may be kept for a year. */
export function assetUrl(path: `/${string}`): string {
  const content = readFileSync(join(process.cwd(), 'public', path));
  return `${path}?v=${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}

/** A script of `public/` to stand in a page itself: without its comments, which take whole lines, and the room before its lines. */
export function inlineScript(path: `/scripts/${string}.js`): string {
  return readFileSync(join(process.cwd(), 'public', path), 'utf8')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '');
}

/** A font of `public/fonts` in a format that share images can be drawn with: WOFF, not WOFF2. */
export function fontFile(name: `${string}.woff`): Buffer {
  return readFileSync(join(process.cwd(), 'public', 'fonts', name));
}
