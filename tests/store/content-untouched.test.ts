import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allDrafts, openFile } from '#lib/staff/content/drafts.ts';
import { saveFile } from '#lib/staff/content/save-file.ts';
import { blobOf, bytesOf } from '#lib/staff/content/text-of.ts';
import { lea, newRepository } from '#tests/support/content-site.ts';
import { newStore } from '#tests/support/store.ts';

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile())
  .map((item) => join(item.parentPath, item.name));

it('every file of the content, opened and saved as it is, stays the same to the byte and is no draft', async () => {
  const contents = new Map(files.map((file) => [file, readFileSync(file)]));
  const repository = await newRepository(Object.fromEntries(contents));
  const places = { store: await newStore('sqlite'), repository };
  const changed: string[] = [];
  for (const [file, bytes] of contents) {
    const { text, encoding, base, obstacle } = await openFile(file, places);
    const saved = await saveFile({ file, text, basedOn: 0, base, session: 'a', sequence: 1, by: lea }, new Date(), places);
    const again = bytesOf(text ?? '', encoding);
    if (!again.equals(bytes) || base !== blobOf(bytes) || saved.kind !== 'saved' || obstacle !== undefined) changed.push(file);
  }
  expect(files.length).toBeGreaterThan(230);
  expect(changed).toEqual([]);
  expect(await allDrafts(places)).toEqual([]);
});
