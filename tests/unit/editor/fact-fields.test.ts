import { describe, expect, it } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { factFields, withFacts } from '#lib/staff/editor/fact-fields.ts';

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
