import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode } from './decode.ts';
import { measure } from './measure.ts';
import type { Problem } from './problem.ts';
import { found } from './problem.ts';
import type { Dimensions, RawContent } from './raw.ts';
import { guides, pictures, words } from './read-files.ts';

/** Reads a content folder from disk, as it is; nothing is judged here. Paths use “/” and start with “content/”. */
export function readContent(root = join(process.cwd(), 'content')): RawContent {
  const texts = new Map<string, string>();
  const images = new Map<string, Dimensions | undefined>();
  const faults: Problem[] = [];
  const pathOf = (absolute: string): string => `content/${relative(root, absolute).replaceAll('\\', '/')}`;
  const closed = (folder: string): unknown => faults.push(found('file.closedFolder', { file: pathOf(folder), line: 1, column: 1 }));
  for (const item of itemsIn(root, closed)) {
    const absolute = join(item.parentPath, item.name);
    const path = pathOf(absolute);
    if (guides.test(path)) continue;
    if (!item.isFile()) {
      faults.push(found(item.isSymbolicLink() ? 'file.link' : 'file.closed', { file: path, line: 1, column: 1 }));
      continue;
    }
    try {
      if (pictures.test(item.name)) images.set(path, measure(readFileSync(/* turbopackIgnore: true */ absolute)));
      else texts.set(path, readText(item, absolute, path, faults));
    } catch {
      texts.delete(path);
      faults.push(found('file.closed', { file: path, line: 1, column: 1 }));
    }
  }
  return { texts, images, faults };
}

/** Everything in a folder and the folders in it but what is hidden; a link is an item of its own, and is not followed out of the folder. */
function itemsIn(folder: string, closed?: (folder: string) => void): Dirent[] {
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true }).flatMap((item) => {
    if (item.name.startsWith('.')) return [];
    if (!item.isDirectory()) return [item];
    const inner = join(folder, item.name);
    try {
      return itemsIn(inner, closed);
    } catch {
      closed?.(inner);
      return [];
    }
  });
}

/** The words of a file; one that can hold none, such as a document of an office program, is only known to be there. */
function readText(item: Dirent, absolute: string, path: string, faults: Problem[]): string {
  if (!words.test(item.name)) return '';
  const { text, fault } = decode(readFileSync(/* turbopackIgnore: true */ absolute), path);
  if (fault) faults.push(fault);
  return text;
}

/** What a content folder is known by: the names, sizes and times of its files. It changes with every saved edit, and costs a fiftieth of reading. */
export function contentFingerprint(root = join(process.cwd(), 'content')): string {
  return itemsIn(root)
    .filter((item) => item.isFile())
    .map((item) => {
      const path = join(item.parentPath, item.name);
      const stats = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false });
      return `${path} ${stats?.size} ${stats?.mtimeMs}`;
    })
    .join('\n');
}
