import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../check/mend.ts';
import { safeMend } from '../../check/safe-mend.ts';
import { decode } from '../../content/decode.ts';
import type { Edit, Problem } from '../../content/problem.ts';

/** What was changed, each line as it was and as it is, and the files that could not be written and are as they were. */
type MendedFiles = { changes: Change[]; unwritten: string[] };

/** Writes what problems propose into the files of a folder. A file in another encoding than UTF-8 is left alone: it would be saved in this one. */
export function mendFiles(problems: readonly Problem[], folder: string): MendedFiles {
  const edits = problems.flatMap(({ action }) => action ?? []).filter(({ file }) => file.startsWith('content/'));
  const mended: MendedFiles = { changes: [], unwritten: [] };
  for (const [file, inFile] of Map.groupBy(edits, ({ file }: Edit) => file)) {
    const path = join(folder, file.slice('content/'.length));
    try {
      const { text: source, fault } = decode(readFileSync(path), file);
      if (fault) continue;
      const { text, changes } = safeMend(file, source, inFile);
      writeFileSync(path, text);
      mended.changes.push(...changes);
    } catch {
      mended.unwritten.push(file);
    }
  }
  return mended;
}
