import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** An empty folder that is gone with the test that asked for it; with its file or its process where no test did. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'andante-'));
  made.push(folder);
  return folder;
}

/** How many folders there are now; those that come later can be taken away before these. */
export function temporaryFolders(): number {
  return made.length;
}

/** Takes away the folders that were made after so many; a process that has just ended may still be letting go of one. */
export function removeTemporaryFolders(after = 0): void {
  for (const folder of made.splice(after)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

process.once('exit', () => removeTemporaryFolders()); // scripts, browser tests, and a run that breaks off
