import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
const article = join(folder, 'articles', 'pacing');
mkdirSync(article, { recursive: true });

it('a content folder is read whatever lies in it, and what cannot be read as it should is named', () => {
  writeFileSync(join(article, 'fr-CA.mdx'), Buffer.from('sans \xe9nergie', 'latin1'));
  writeFileSync(join(article, 'en.docx'), Buffer.from([0x50, 0x4b, 0xff, 0xfe]));
  writeFileSync(join(article, 'IMG_1.JPG'), 'not a picture');
  writeFileSync(join(article, '.DS_Store'), 'x');
  symlinkSync('/etc', join(article, 'elsewhere'));
  const { texts, images, faults = [] } = readContent(folder);

  expect([...texts].sort()).toEqual([
    ['content/articles/pacing/en.docx', ''],
    ['content/articles/pacing/fr-CA.mdx', 'sans énergie'],
  ]);
  expect([...images]).toEqual([['content/articles/pacing/IMG_1.JPG', undefined]]);
  expect(faults.map((fault) => formatProblem(fault)).sort()).toEqual([
    'content/articles/pacing/elsewhere:1:1  This is a link to another place on this computer, which no other computer has.  Put the file itself here.',
    'content/articles/pacing/fr-CA.mdx:1:6  This file is saved as Windows-1252: on the site, its accents would be lost.  Save it again as UTF-8 (“Save as…”, then “Encoding”).',
  ]);
});
