import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a file of `public/`, with a mark that changes when the file does, so that it may be kept for a year. */
export function assetUrl(path: `/${string}`): string {
  const content = readFileSync(join(process.cwd(), 'public', path));
  return `${path}?v=${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}
