import { closeSync, existsSync, fsyncSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { UsageError } from '../usage.ts';

/** @throws UsageError when nothing may be exported into this file: it is there already, or visitors could read it */
export function requirePrivateNewFile(file: string): void {
  const folder = `${realpathSync(dirname(resolve(file)))}${sep}`;
  for (const served of ['public', '.next']) {
    if (folder.startsWith(`${resolve(served)}${sep}`)) throw new UsageError(`${served} is served to visitors: name a file elsewhere.`);
  }
  if (existsSync(file)) throw new UsageError(`${file} is there already: name a new file.`);
}

/** Writes requests to a new file that its owner alone can read. JSON holds every answer exactly and is read by every program; a spreadsheet takes none of it for a formula. */
export function writePrivateFile(file: string, requests: readonly unknown[]): void {
  const handle = openSync(file, 'wx', 0o600);
  writeFileSync(handle, `${JSON.stringify(requests, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
}
