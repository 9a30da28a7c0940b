import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: string;
let article: string;

beforeEach(() => {
  folder = temporaryFolder();
  cpSync('tests/fixtures/library-sound', join(folder, 'content'), { recursive: true });
  article = join(folder, 'content', 'articles', 'pacing', 'en.mdx');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('the library is read once, however often it is asked for', () => {
  expect(loadLibrary()).toBe(loadLibrary());
});

it('an edit shows at once, and so does taking it back', () => {
  const written = readFileSync(article, 'utf8');
  const before = loadLibrary().articles[0]?.texts.en?.words.title;
  writeFileSync(article, written.replace(/^title: .*$/m, 'title: Walking slowly on purpose'));
  const after = loadLibrary().articles[0]?.texts.en?.words.title;
  writeFileSync(article, written);

  expect(after).toBe('Walking slowly on purpose');
  expect(before).not.toBe(after);
  expect(loadLibrary().articles[0]?.texts.en?.words.title).toBe(before);
});

it('a mistake is told each time, until it is mended', () => {
  const written = readFileSync(article, 'utf8');
  writeFileSync(article, written.replace(/^title: .*$/m, 'titel: Pacing'));

  expect(() => loadLibrary()).toThrow('titel');
  expect(() => loadLibrary()).toThrow('titel');
  writeFileSync(article, written);
  expect(loadLibrary().articles).toHaveLength(1);
});
