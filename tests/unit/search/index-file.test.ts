import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import { answerQuery, buildSearchIndexes } from '#lib/search/answer-query.ts';
import { readIndexes, saveIndexes } from '#lib/search/index-file.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
const indexes = buildSearchIndexes(loadLibrary());
saveIndexes(indexes, folder);

it.each([
  ['en', 'fibromyalgia'],
  ['en', 'slep'],
  ['fr-CA', 'sommeil'],
  ['fr-CA', 'kétamine'],
] as const)('%s: the search that the build has saved answers “%s” as the one it was made from', (locale, query) => {
  const saved = readIndexes(folder);

  expect(saved && answerQuery(new URLSearchParams({ q: query }), locale, saved)).toEqual(
    answerQuery(new URLSearchParams({ q: query }), locale, indexes),
  );
});

it('without a build there is no saved search', () => {
  expect(readIndexes(join(folder, 'none'))).toBeUndefined();
});
