import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchStoreFiles } from '#lib/db/store-files.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A store that a process which is about to leave has open. */
function storeOfAnother() {
  const file = join(temporaryFolder(), 'requests.sqlite');
  for (const end of ['', '-wal', '-shm']) writeFileSync(`${file}${end}`, 'x');
  /** Another file takes the name; it was there before the first one went, so that the disk numbers it otherwise. */
  const replace = (end: string) => {
    writeFileSync(`${file}.new`, 'y');
    renameSync(`${file}.new`, `${file}${end}`);
  };
  return { file, replace };
}

it('a store is unchanged when the process that closed it last took its other files away before this one had opened it', () => {
  const { file, replace } = storeOfAnother();
  const files = watchStoreFiles(file);

  expect(files.unchanged()).toBe(true);
  replace('-wal');
  replace('-shm');
  files.held();

  expect(files.unchanged()).toBe(true);
});

it.each(['', '-wal', '-shm'])('a store is changed when its file “%s” is another one than this process holds', (end) => {
  const { file, replace } = storeOfAnother();
  const files = watchStoreFiles(file);
  files.held();

  expect(files.unchanged()).toBe(true);
  replace(end);

  expect(files.unchanged()).toBe(false);
});
