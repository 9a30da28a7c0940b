import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import { termBaseFile } from '#lib/content/read-lists.ts';
import type { Locale } from '#lib/i18n/locales.ts';

const { texts, images } = readContent();
const { termBase: terms } = buildLibrary({ texts, images }).library;

/** Every line that a reader may meet, by language. Glossary synonyms are there to be found, titles are quoted. */
const lines: Record<Locale, string[]> = { en: [], 'fr-CA': [] };
for (const [file, text] of texts) {
  if (!/^content\/(?:articles|authors|conditions|legal|locations|pages|references|treatments)\//.test(file)) continue;
  for (const line of text.split('\n')) {
    if (file.endsWith('/en.mdx') || /^\s*en:/.test(line)) lines.en.push(line);
    if (file.endsWith('/fr-CA.mdx') || /^\s*fr-CA:/.test(line)) lines['fr-CA'].push(line);
  }
}
for (const locale of ['en', 'fr-CA'] as const)
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'), (_key, value) => {
    if (typeof value === 'string') lines[locale].push(value);
    return value;
  });

const plain = (words: string) =>
  words
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll("'", '’')
    .toLowerCase();
const says = (line: string, words: string) =>
  new RegExp(`(?<![\\p{L}-])${plain(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u').test(plain(line));

describe('the term base', () => {
  it('is a list of what we say and do not say, with a reason, in both languages', () => {
    expect(terms.length).toBeGreaterThan(40);
    const broken = new Map([...texts, [termBaseFile, '- say: {en: flare}']]);
    expect(buildLibrary({ texts: broken, images }).problems.map(({ file }) => file)).toContain(termBaseFile);
  });

  it('finds a refused word whatever its capitals and spaces, and not inside another word', () => {
    expect(says('Un Gain\u00a0de sommeil', 'gain de sommeil')).toBe(true);
    expect(says('une perfusion', 'infusion')).toBe(false);
  });

  it.each(['en', 'fr-CA'] as const)('is kept by every page and message in %s', (locale) => {
    const said = terms.flatMap(({ not }) =>
      not[locale].flatMap((words) => lines[locale].filter((line) => says(line, words)).map((line) => `${words}: ${line.trim()}`)),
    );

    expect(lines[locale].length).toBeGreaterThan(2000);
    expect(said).toEqual([]);
  });
});
