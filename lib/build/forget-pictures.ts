import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const printOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Forgets the pictures of builds before that this one does not publish. */
export function forgetPictures(folder: string, published: readonly string[]): void {
  if (!existsSync(folder)) return;
  const prints = new Set(published.map(printOf));
  for (const name of readdirSync(folder)) if (!prints.has(printOf(join(folder, name)))) rmSync(join(folder, name));
}
