import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from './env.ts';

/** The address of a file of `public/`: with a mark in its name that changes when the file does, so that it may be kept for a year. */
export function assetUrl(path: `/${string}`): string {
  // In development a file may change while its address is known.
  return env.NODE_ENV === 'development' ? path : markedPath(path);
}

/** The address of a file of `public/` with the mark of its content in its name: /scripts/page.1a2b3c4d.js */
export function markedPath(path: `/${string}`): string {
  const content = readFileSync(join(process.cwd(), 'public', path));
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return path.replace(/(?=\.\w+$)/, `.${mark}`);
}

/** Every one of our own scripts: where it lies in `public/`, and its address. */
export function markedScripts(): { path: string; marked: string }[] {
  const paths = readdirSync(join(process.cwd(), 'public', 'scripts')).map((name) => `/scripts/${name}` as const);
  return paths.map((path) => ({ path, marked: markedPath(path) }));
}

/** A script of `public/` to stand in a page itself: without its comments, which take whole lines, and the room before its lines. */
export function inlineScript(path: `/scripts/${string}.js`): string {
  const script = readFileSync(join(process.cwd(), 'public', path), 'utf8');
  return script.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
}

/** A font of `public/fonts` in a format that share images can be drawn with: WOFF, not WOFF2. */
export function fontFile(name: `${string}.woff`): Buffer {
  return readFileSync(join(process.cwd(), 'public', 'fonts', name));
}
