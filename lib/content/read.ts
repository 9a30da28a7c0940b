import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { imageSize } from 'image-size';
import type { Dimensions, RawContent } from './raw.ts';

const pictures = /\.(?:svg|png|jpg|webp|avif)$/;

/** Reads a content folder from disk, as it is; nothing is judged here. Paths use “/” and start with “content/”. */
export function readContent(root = join(process.cwd(), 'content')): RawContent {
  const texts = new Map<string, string>();
  const images = new Map<string, Dimensions | undefined>();
  for (const item of readdirSync(/* turbopackIgnore: true */ root, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || item.name.startsWith('.')) continue;
    const absolute = join(item.parentPath, item.name);
    const path = `content/${relative(root, absolute).replaceAll('\\', '/')}`;
    if (path === 'content/README.md') continue;
    if (pictures.test(item.name)) images.set(path, measure(absolute));
    else texts.set(path, readFileSync(/* turbopackIgnore: true */ absolute, 'utf8'));
  }
  return { texts, images };
}

/** What a content folder is known by: the names, sizes and times of its files. It changes with every saved edit, and costs a fiftieth of reading. */
export function contentFingerprint(root = join(process.cwd(), 'content')): string {
  return readdirSync(/* turbopackIgnore: true */ root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => {
      const path = join(item.parentPath, item.name);
      const { size, mtimeMs } = statSync(/* turbopackIgnore: true */ path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

function measure(file: string): Dimensions | undefined {
  try {
    const { width, height } = imageSize(readFileSync(/* turbopackIgnore: true */ file));
    return { width, height };
  } catch {
    return undefined; // Not a picture after all; the content check reports it.
  }
}
