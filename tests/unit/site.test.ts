import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadLibrary } from '#lib/content/load.ts';
import { absoluteUrl, copyrightYear, firstArticle } from '#lib/site.ts';

it('leads a newcomer to an article that exists', () => {
  expect(loadLibrary().articles.map(({ id }) => id)).toContain(firstArticle);
});

it('names the year of the licence', () => {
  expect(readFileSync('LICENSE', 'utf8')).toContain(`Copyright (c) ${copyrightYear}`);
});

it('makes full addresses with one slash', () => {
  expect(absoluteUrl('/en')).toBe('http://localhost:3000/en');
});
