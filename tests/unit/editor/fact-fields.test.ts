import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collectionNames, collections, factsSchemaOf, fileOf } from '#lib/content/collections.ts';
import { unwrapped } from '#lib/content/field-words.ts';
import { readContent } from '#lib/content/read.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { choiceAt } from '#lib/staff/editor/fact-choice.ts';
import { factFields, factParts, fieldsIn } from '#lib/staff/editor/fact-fields.ts';
import { withFacts } from '#lib/staff/editor/with-facts.ts';

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

describe('a fact that may be left out', () => {
  const schema = factsSchemaOf('references');
  const path = fileOf('references', 'noppers2011');
  const text = readContent().texts.get(path) ?? '';
  const without = (key: string) => text.replace(new RegExp(`^${key}:.*\n(?:  .*\n)*`, 'm'), '');

  it('goes from the file when it is emptied, with both its languages', () => {
    expect(withFacts(text, new Map([['doi', '']]), schema)).toBe(without('doi'));
    const emptied = new Map([
      ['population/en', ''],
      ['population/fr-CA', ''],
    ]);
    expect(withFacts(text, emptied, schema)).toBe(without('population'));
    expect(withFacts(text, new Map([['population/en', '']]), schema)).toContain('population:');
  });

  it('has an empty field while the file leaves it out, and is written at its end', () => {
    const left = without('pmid').replace(/^population:.*\n(?: {2}.*\n)*/m, '');
    const empty = (factParts(left, schema) ?? []).flatMap(fieldsIn).filter(({ value }) => value === '');
    expect(empty.map(({ path: at }) => at)).toEqual(expect.arrayContaining(['pmid', 'population/en', 'population/fr-CA']));
    const said = new Map([
      ['pmid', '21482474'],
      ['population/en', 'Women: “24” of them'],
      ['population/fr-CA', 'Des femmes'],
    ]);
    const whole = withFacts(left, said, schema) ?? '';
    expect(whole.startsWith(left)).toBe(true);
    expect(parse(whole)).toEqual({ ...parse(left), pmid: '21482474', population: { en: 'Women: “24” of them', 'fr-CA': 'Des femmes' } });
  });

  it('has an empty field where it must be there and is not, so that the form can mend the file', () => {
    const left = without('direction').replace(/^limits:.*\n(?: {2}.*\n)*/m, '');
    const empty = (factParts(left, schema) ?? []).flatMap(fieldsIn).filter(({ value }) => value === '');
    expect(empty).toContainEqual(expect.objectContaining({ path: 'direction', choice: expect.objectContaining({ kind: 'values' }) }));
    expect(empty.find((field) => field.path === 'limits/en')).not.toHaveProperty('optional');
    expect(withFacts(left, new Map([['direction', 'mixed']]), schema)).toBe(`${left}direction: "mixed"\n`);
  });

  it('that must be there says when nothing is known of it', () => {
    expect(withFacts('n: 24\npages: 942-949\n', new Map([['n', '']]))).toBe('n: null\npages: 942-949\n');
    expect(withFacts('n: 24\npages: 942-949\n', new Map([['pages', '942']]))).toBe('n: 24\npages: "942"\n');
  });
});

describe('the form of a file', () => {
  const article = readContent().texts.get(fileOf('articles', 'sleep-and-fibromyalgia')) ?? '';
  const parts = factParts(article, factsSchemaOf('articles')) ?? [];
  const fields = parts.flatMap(fieldsIn);
  const field = (path: string) => fields.find((one) => one.path === path);

  it('says of a fact what it is for and what it is chosen from, and of a list so once', () => {
    expect(field('label')).toMatchObject({
      words: { says: 'Is the page education, or does it promote a service? The page says which.' },
      choice: { kind: 'values', values: ['education', 'promotion'] },
    });
    expect(parts.find(({ path }) => path === 'authors')?.words?.says).toContain('Who wrote it');
    expect(field('authors/1')).toMatchObject({ words: undefined, choice: { kind: 'entries', collection: 'authors' } });
  });

  it('only shows the days that the site sets', () => {
    expect(fields.filter(({ kept }) => kept).map(({ path }) => path)).toEqual(['updated', 'reviewed']);
  });

  it('says it of every fact at the top of every file, and of what a treatment’s cells hold', () => {
    const unsaid = files().flatMap(({ path, all }) => all.flatMap((part) => (part.words ? [] : [`${path} ${part.path}`])));
    expect(unsaid).toEqual([]);
  });

  it.each(locales)('has a name in %s for everything that is chosen', (locale) => {
    const nameless = files().flatMap(({ all }) =>
      all.flatMap(fieldsIn).flatMap(({ path, choice }) => {
        if (choice?.kind !== 'values') return [];
        const names = choice.messages
          .split('.')
          .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], messagesFor(locale));
        return choice.values.flatMap((value) =>
          typeof (names as Record<string, unknown>)?.[value] === 'string' ? [] : [`${path}: ${value}`],
        );
      }),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });

  it('leaves no closed choice to be typed', () => {
    const typed = collectionNames.flatMap((name) =>
      enumsOf(factsSchemaOf(name), []).filter((path) => choiceAt(factsSchemaOf(name), path) === undefined),
    );
    expect(typed).toEqual([]);
  });
});

/** The form of every file of facts. */
function files() {
  return [...readContent().texts].flatMap(([path, text]) => {
    const name = collectionNames.find((one) => path.startsWith(`content/${collections[one].folder}/`));
    return name && (path.endsWith('/meta.yaml') || 'facts' in collections[name])
      ? [{ path, all: factParts(text, factsSchemaOf(name)) ?? [] }]
      : [];
  });
}

/** The paths of a schema at which one of a few values stands. */
function enumsOf(schema: unknown, path: readonly string[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return Object.entries(inner.shape).flatMap(([key, value]) => enumsOf(value, [...path, key]));
  if (inner instanceof z.ZodArray) return enumsOf(inner.element, [...path, '1']);
  return inner instanceof z.ZodEnum || inner instanceof z.ZodBoolean ? [path.join('/')] : [];
}
