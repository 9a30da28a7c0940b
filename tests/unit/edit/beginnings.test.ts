import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildLibrary } from '#lib/content/build.ts';
import { kinds } from '#lib/edit/begin/kinds.ts';
import { beginEntry } from '#lib/edit/begin-entry.ts';
import { bringBack } from '#lib/edit/bring-back.ts';
import { copyEntry } from '#lib/edit/copy-entry.ts';
import { wordedNamed } from '#lib/edit/entry-files.ts';
import { sourceSections } from '#lib/edit/source-sections.ts';
import { library as content, today } from '#tests/support/library.ts';

const raw = content();
const { library } = buildLibrary(raw, { today });
const { article } = kinds;
const answers = {
  'title-en': 'Cold weather',
  'title-fr': '',
  topic: 'living',
  authors: 'lena-park',
  reviewer: 'lena-park',
  treatments: '',
};

describe('an entry that is begun', () => {
  it('may leave its French to a colleague, and has the address that was typed', () => {
    const begun = article && beginEntry(raw, library, article, answers, today, { en: 'cold-days' });

    if (!begun || !('files' in begun)) throw new Error(JSON.stringify(begun));
    expect([...begun.files.keys()]).toEqual(['content/articles/cold-weather/meta.yaml', 'content/articles/cold-weather/en.mdx']);
    expect(begun.files.get('content/articles/cold-weather/en.mdx')).toContain('slug: cold-days\n');
  });

  it('is refused under the name of another, and where an answer cannot be used', () => {
    const tried = (more: object) => article && beginEntry(raw, library, article, { ...answers, ...more }, today);

    expect(tried({ 'title-en': 'Moving more' })).toEqual({ exists: 'content/articles/moving-more/meta.yaml' });
    expect(tried({ 'title-en': '???' })).toEqual({ unnamed: true });
    expect(tried({ authors: 'nobody' })).toMatchObject({ errors: [{ file: 'content/articles/cold-weather/meta.yaml' }] });
  });
});

it('an address belongs to the page that has it, and whoever begins another is told', () => {
  const published = content({ 'content/published-addresses.yaml': 'articles:\n  sleep-and-pain:\n    en:\n      - sleep-and-pain\n' });
  const taken = (slugs: object) => article && beginEntry(published, library, article, answers, today, slugs);
  const told = {
    errors: [{ code: 'duplicate-slug.taken', file: 'content/articles/cold-weather/en.mdx', arguments: { owner: 'sleep-and-pain' } }],
  };
  expect(taken({ en: 'sleep-and-pain' })).toMatchObject(told);
});

describe('a study that is begun', () => {
  const { reference } = kinds;
  const paper = {
    title: 'Ketamine and sleep in fibromyalgia',
    'reference-authors': 'Noppers I; Dahan A',
    issued: '2011',
    'reference-kind': 'randomized-trial',
    'reference-topics': 'ketamine',
    'finding-en': 'Nobody slept better than with a placebo.',
    'finding-fr': 'Personne n’a mieux dormi qu’avec un placebo.',
  };
  const begun = (more: object) => reference && beginEntry(raw, library, reference, { ...paper, ...more }, today);
  const fileOf = (more: object) => {
    const made = begun(more);
    if (!made || !('files' in made)) throw new Error(JSON.stringify(made));
    const [[path = '', text = ''] = []] = [...made.files];
    return { path, text: text ?? '' };
  };

  it('is another one of the same author and year, unless it is the same paper', () => {
    expect(fileOf({}).path).toBe('content/references/noppers2011b.yaml');
    const known = library.references.get('noppers2011');
    expect(begun({ title: known?.title ?? '' })).toEqual({ exists: 'content/references/noppers2011.yaml' });
  });

  it('is refused where it would appear in a year to come', () => {
    expect(begun({ issued: '2099' })).toMatchObject({ errors: [{ code: 'publication-year.later', arguments: { year: '2099' } }] });
  });

  it('has its authors, however a list of references writes them', () => {
    const written = (authors: string) => (parse(fileOf({ 'reference-authors': authors }).text) as { authors: unknown }).authors;
    const both = [
      { family: 'Noppers', initials: 'IM' },
      { family: 'van der Berg', initials: 'A' },
    ];
    expect(written('Noppers IM; van der Berg A')).toEqual(both);
    expect(written('Noppers IM, van der Berg A')).toEqual(both);
    expect(written('Noppers, I. M., & van der Berg, A.')).toEqual(both);
    expect(written('Noppers, I.M. et van der Berg, A.')).toEqual(both);
    expect(written('[Centers for Disease Control and Prevention]')).toEqual([
      { organization: 'Centers for Disease Control and Prevention' },
    ]);
  });
});

it('a copy has the texts and facts of the other, and neither its address, its days nor its review', () => {
  const from = wordedNamed(library, { collection: 'articles', id: 'sleep-and-pain' });
  const copied = from && copyEntry(raw, library, from, { en: 'Sleep on the road', 'fr-CA': 'Dormir en voyage' }, '2026-11-27');

  if (!copied || !('files' in copied)) throw new Error(JSON.stringify(copied));
  expect([...copied.files.keys()]).toEqual([
    'content/articles/sleep-on-the-road/en.mdx',
    'content/articles/sleep-on-the-road/fr-CA.mdx',
    'content/articles/sleep-on-the-road/meta.yaml',
  ]);
  expect(copied.files.get('content/articles/sleep-on-the-road/meta.yaml')).toContain(
    'published: 2026-11-27\nupdated: 2026-11-27\nreviewed: 2026-11-27\nnextReview: 2027-05-27\n',
  );
  expect(copied.files.get('content/articles/sleep-on-the-road/fr-CA.mdx')).toContain('slug: dormir-en-voyage\n');
  expect(copied.files.get('content/articles/sleep-on-the-road/en.mdx')).toContain('## Why sleep matters {#why-sleep}');
});

describe('a section of an older version', () => {
  const before =
    '---\ntitle: Old\nslug: old\n---\n\nTop.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.\n\n## Three {#three}\n\nThird.\n';
  const now = before
    .replace('title: Old\nslug: old', 'title: New\nslug: new')
    .replace('Second.\n', 'Second, changed.\n\nAnd more.\n')
    .replace('\n## Three {#three}\n\nThird.\n', '');

  it('comes back alone, and nothing else of the page of today changes', () => {
    expect(bringBack(now, before, 'two')).toBe(now.replace('Second, changed.\n\nAnd more.\n', 'Second.\n'));
  });

  it('comes back to its place among its neighbours where it is gone', () => {
    expect(bringBack(now, before, 'three')).toBe(`${now.trimEnd()}\n\n## Three {#three}\n\nThird.\n`);
    expect(bringBack(now.replace('## One {#one}\n\nFirst.\n\n', ''), before, 'one')).toBe(now);
  });

  it('brings no old address back with the fields', () => {
    expect(bringBack(now, before, 'fields')).toBe(now.replace('title: New', 'title: Old'));
  });

  it('is nothing where that version had none', () => {
    expect(bringBack(now, before, 'four')).toBeUndefined();
  });

  it('is cut so that the parts together are the file, whatever stands in its code', () => {
    const code = `${before}\n\`\`\`\n## Not a heading {#no}\n\`\`\`\n`;

    expect(
      sourceSections(code)
        .map(({ text }) => text)
        .join(''),
    ).toBe(code);
    expect(sourceSections(code).map(({ id }) => id)).toEqual(['fields', 'top', 'one', 'two', 'three']);
  });
});
