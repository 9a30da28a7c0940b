import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readWordList } from '#lib/check/spelling/word-list.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

function listOf(...lines: string[]): ReturnType<typeof readWordList> {
  const path = join(temporaryFolder(), 'words.txt.gz');
  writeFileSync(path, gzipSync(lines.join('\n')));
  return readWordList(path);
}

test('gives the words of a list that are at most two letters away, in the order of the list, and never the word itself', () => {
  const list = listOf('# words', 'opioids', 'opioid', 'apioids', 'opiate', 'opoid', 'opioidxyz', '');
  expect(list.near('opioid')).toEqual([
    { word: 'opioids', cost: 100 },
    { word: 'apioids', cost: 200 },
    { word: 'opoid', cost: 100 },
  ]);
});

test('knows no word near one that is far longer than all of the list', () => {
  expect(listOf('opioid', 'opiate').near('opioidandmore')).toEqual([]);
});
