import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project: its path from the root, with `/`, and its text. */
export type SourceFile = { path: string; code: string };

/** Every TypeScript and JavaScript file in these folders, in order of path. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((path) => /\.(?:tsx?|m?js)$/.test(path))
    .sort()
    .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
}
