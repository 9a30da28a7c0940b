import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KeptPages } from '#lib/build/kept-pages.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const page = { html: '<p>finished</p>', policy: "default-src 'none'", sheets: ['/a.css'], looks: ['print'] };

it('a finished page is given back for the same page, made by the same code, and for no other', () => {
  const folder = join(temporaryFolder(), 'pages');
  new KeptPages(folder, 'code').keep('en.html', '<p>raw</p>', page);

  expect(new KeptPages(folder, 'code').recall('en.html', '<p>raw</p>')).toEqual(page);
  expect(new KeptPages(folder, 'code').recall('en.html', '<p>edited</p>')).toBeUndefined();
  expect(new KeptPages(folder, 'code').recall('fr.html', '<p>raw</p>')).toBeUndefined();
  expect(new KeptPages(folder, 'other code').recall('en.html', '<p>raw</p>')).toBeUndefined();
});

it('pages that a build did not ask for are forgotten', () => {
  const folder = join(temporaryFolder(), 'pages');
  const first = new KeptPages(folder, 'code');
  for (const name of ['a.html', 'b.html']) first.keep(name, '<p>raw</p>', page);
  first.forgetOthers();
  expect(readdirSync(folder)).toHaveLength(2);

  const second = new KeptPages(folder, 'code');
  second.recall('a.html', '<p>raw</p>');
  second.forgetOthers();

  expect(new KeptPages(folder, 'code').recall('a.html', '<p>raw</p>')).toEqual(page);
  expect(new KeptPages(folder, 'code').recall('b.html', '<p>raw</p>')).toBeUndefined();
});
