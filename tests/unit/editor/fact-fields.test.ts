import { describe, expect, it } from 'vitest';
import { collectionNames, collections, factsSchemaOf, fileOf } from '#lib/content/collections.ts';
import { readContent } from '#lib/content/read.ts';
import { factFields, factRows, withFacts } from '#lib/staff/editor/fact-fields.ts';

const source = `# The hours of the clinic
name: 'Andante' # its short name
opens: 2026-11-27
authors: [lena-parc,  samuel-okoro]
cells:
  helps:
    en: "It may help."
    fr-CA: >-
      Cela peut aider.
`;

describe('the facts of a file', () => {
  it('are the lines one may change, in the order of the file', () => {
    expect(factFields(source)?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'name: Andante',
      'opens: 2026-11-27',
      'authors › 1: lena-parc',
      'authors › 2: samuel-okoro',
      'cells › helps › en: It may help.',
      'cells › helps › fr-CA: Cela peut aider.',
    ]);
  });

  it('change alone: comments, order and spaces of the rest stay', () => {
    const changed = new Map([
      ['opens', '2026-12-01'],
      ['authors/2', 'lena-parc'],
      ['cells/helps/en', 'It helps some: not "all".'],
    ]);
    expect(withFacts(source, changed)).toBe(
      source
        .replace('2026-11-27', '2026-12-01')
        .replace('samuel-okoro', 'lena-parc')
        .replace('"It may help."', '"It helps some: not \\"all\\"."'),
    );
  });

  it('cannot become something else than a fact', () => {
    const changed = withFacts(source, new Map([['name', 'x\nadmin: true # "']]));
    expect(factFields(changed ?? '')?.find(({ path }) => path === 'name')?.value).toBe('x\nadmin: true # "');
    expect(factFields(changed ?? '')).toHaveLength(6);
  });

  it('are said to be unreadable where the file is', () => {
    expect(factFields('name: [open')).toBeUndefined();
    expect(withFacts('name: [open', new Map())).toBeUndefined();
  });

  it('stay as they are, letter for letter, in every file of the project that nobody changes', () => {
    const files = [...readContent().texts].filter(([path]) => path.endsWith('/meta.yaml') || path.startsWith('content/references/'));
    expect(files.length).toBeGreaterThan(50);
    const touched = files.filter(([, text]) => {
      const fields = factFields(text) ?? [];
      return withFacts(text, new Map(fields.map(({ path, value }) => [path, value]))) !== text;
    });
    expect(touched.map(([path]) => path)).toEqual([]);
  });
});

describe('the form of a file', () => {
  const article = readContent().texts.get(fileOf('articles', 'sleep-and-fibromyalgia')) ?? '';
  const rows = factRows(article, factsSchemaOf('articles')) ?? [];
  const saidAt = (path: string, kind = 'field') =>
    rows.flatMap((row) => (row.path === path && row.kind === kind && 'words' in row ? [row.words] : []));

  it('says of a fact what it is for and what it is chosen from, and of a list so once', () => {
    expect(saidAt('label')).toEqual([
      { says: 'Is the page education, or does it promote a service? The page says which.', choices: ['education', 'promotion'] },
    ]);
    expect(saidAt('authors', 'list')[0]?.says).toContain('Who wrote it');
    expect(saidAt('authors/1')).toEqual([undefined]);
  });

  it('says it of every fact at the top of every file, and of what a treatment’s cells hold', () => {
    const unsaid = [...readContent().texts].flatMap(([path, text]) => {
      const name = collectionNames.find((one) => path.startsWith(`content/${collections[one].folder}/`));
      if (!name || !path.endsWith('.yaml')) return [];
      return (factRows(text, factsSchemaOf(name)) ?? []).flatMap((row) =>
        row.kind === 'field' && !row.path.includes('/') && !row.words ? [`${path} ${row.path}`] : [],
      );
    });
    expect(unsaid).toEqual([]);
  });
});
