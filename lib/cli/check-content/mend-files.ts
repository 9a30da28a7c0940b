import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../check/mend.ts';
import { safeMend } from '../../check/safe-mend.ts';
import { decode } from '../../content/decode.ts';
import type { Edit, Problem } from '../../content/problem.ts';

/** Writes what problems propose into the files of a folder, and gives each changed line as it was and as it is. */
export function mendFiles(problems: readonly Problem[], folder: string): Change[] {
  const edits = problems.flatMap(({ action }) => action ?? []).filter(({ file }) => file.startsWith('content/'));
  return [...Map.groupBy(edits, ({ file }: Edit) => file)].flatMap(([file, inFile]) => {
    const path = join(folder, file.slice('content/'.length));
    const { text, changes } = safeMend(file, decode(readFileSync(path), file).text, inFile);
    writeFileSync(path, text);
    return changes;
  });
}
