import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsSchemaOf, fileOf } from '#lib/content/collections.ts';
import { readContent } from '#lib/content/read.ts';
import type { FactPart } from '#lib/staff/editor/fact-fields.ts';
import { factParts, fieldsIn } from '#lib/staff/editor/fact-fields.ts';
import { withItem, withoutItem } from '#lib/staff/editor/fact-lists.ts';
import { withFirstItem, withNewGroup } from '#lib/staff/editor/first-item.ts';

const source = `# The facts of a page
authors: [lena-parc,  samuel-okoro] # who wrote it
references: # one id per line
  - wolfe2016
  # seen in May
  - moore2015   # its figures were checked

hours:
  - days: [monday]
    opens: "09:00" # later in summer
  - days: [friday]
    opens: "10:00"
effects: []
`;

/** The lists of plain facts in a part of a form. */
function listsIn(part: FactPart): (FactPart & { kind: 'list' })[] {
  if (part.kind === 'field') return [];
  if (part.kind === 'list' && !part.ofGroups) return [part];
  return (part.kind === 'list' ? part.items : part.parts).flatMap(listsIn);
}

describe('a list of facts', () => {
  it('takes one more item, and keeps every letter of the rest', () => {
    expect(withItem(source, 'references', 'derry2016')).toBe(source.replace('were checked\n', 'were checked\n  - derry2016\n'));
    expect(withItem(source, 'authors', 'marie-roy')).toBe(source.replace('samuel-okoro]', 'samuel-okoro, marie-roy]'));
    expect(withItem(source, 'effects', 'It may: “help”')).toBe(source.replace('effects: []', 'effects: ["It may: “help”"]'));
    expect(withItem(source, 'hours/2/days', 'sunday')).toBe(source.replace('[friday]', '[friday, sunday]'));
  });

  it('takes a group of facts like the last one, to be changed', () => {
    expect(withItem(source, 'hours')).toBe(source.replace('effects: []', '  - days: [friday]\n    opens: "10:00"\neffects: []'));
  });

  it('loses an item with its remark, and keeps a comment of its own line', () => {
    expect(withoutItem(source, 'references/2')).toBe(source.replace('  - moore2015   # its figures were checked\n', ''));
    expect(withoutItem(source, 'references/1')).toBe(source.replace('  - wolfe2016\n', ''));
    expect(withoutItem(source, 'authors/1')).toBe(source.replace('lena-parc,  samuel', 'samuel'));
    expect(withoutItem(source, 'authors/2')).toBe(source.replace(',  samuel-okoro', ''));
    expect(withoutItem(source, 'hours/1')).toBe(source.replace('  - days: [monday]\n    opens: "09:00" # later in summer\n', ''));
  });

  it('is empty once it has lost its last item', () => {
    const one = 'references: # one id per line\n  - wolfe2016\ntopic: sleep\n';
    expect(withoutItem(one, 'references/1')).toBe('references: [] # one id per line\ntopic: sleep\n');
    expect(withoutItem('authors: [lena-parc]\n', 'authors/1')).toBe('authors: []\n');
  });

  it('is not touched where there is none, or no such item', () => {
    expect(withItem(source, 'nothing', 'x')).toBeUndefined();
    expect(withItem(source, 'effects')).toBeUndefined();
    expect(withoutItem(source, 'references/3')).toBeUndefined();
    expect(withoutItem('authors: [open', 'authors/1')).toBeUndefined();
  });

  it('can be added to and taken from, of each kind in the files of the project, and is then as it was', () => {
    const files = [...readContent().texts].filter(([path]) => path.endsWith('/meta.yaml') || /\/(?:references|locations)\//.test(path));
    const lists = files
      .filter(([path]) => path.endsWith('.yaml'))
      .flatMap(([path, text]) =>
        (factParts(text) ?? []).flatMap(listsIn).map(({ path: list, items }) => ({ path, text, list, count: items.length })),
      );
    const kinds = Map.groupBy(lists, ({ path, list }) => [path.split('/')[1], list.replaceAll(/\d+/g, 'n')].join(' '));
    const few = [...kinds.values()].flatMap((ofKind) => ofKind.slice(0, 3));
    expect([lists.length > 100, kinds.size > 10]).toEqual([true, true]);
    const changed = few.filter(
      ({ text, list, count }) => withoutItem(withItem(text, list, 'one-more') ?? '', `${list}/${count + 1}`) !== text,
    );
    expect(changed.map(({ path, list }) => `${path} ${list}`)).toEqual([]);
  });
});

describe('a list that has nothing yet', () => {
  const term = '# A word of the glossary\nterm:\n  en: Flare\n  fr-CA: Poussée\n';
  const place = 'kind: clinic\nholidays: [] # none yet\nlanguages: [en]\n';

  it('is offered although the file leaves it out, and begins with its first item at the end of the file', () => {
    const related = (factParts(term, factsSchemaOf('terms')) ?? []).find(({ path }) => path === 'related');
    expect(related).toMatchObject({ kind: 'list', items: [], ofGroups: false, choice: { kind: 'entries', collection: 'terms' } });
    expect(withFirstItem(term, 'related', factsSchemaOf('terms'), 'allodynia')).toBe(`${term}related:\n  - allodynia\n`);
    expect(withFirstItem(term, 'related', factsSchemaOf('terms'), 'a: "b"\nc: d')).toBe(`${term}related:\n  - "a: \\"b\\"\\nc: d"\n`);
  });

  it('takes the first group of facts, with a place for each that must be there', () => {
    const holidays = (factParts(place, factsSchemaOf('locations')) ?? []).find(({ path }) => path === 'holidays');
    expect(holidays).toMatchObject({ kind: 'list', items: [], ofGroups: true });
    const begun = withFirstItem(place, 'holidays', factsSchemaOf('locations')) ?? '';
    expect(parse(begun)).toEqual({ kind: 'clinic', holidays: [{ date: '', name: { en: '', 'fr-CA': '' } }], languages: ['en'] });
    expect(begun).toContain('# none yet');
    expect(parse(withItem(begun, 'holidays') ?? '').holidays).toHaveLength(2);
  });

  it('is no list that the file may not have, and none that has items', () => {
    expect(withFirstItem(term, 'relations', factsSchemaOf('terms'), 'x')).toBeUndefined();
    expect(withFirstItem(term, 'term', factsSchemaOf('terms'), 'x')).toBeUndefined();
    expect(withFirstItem(`${term}related: [pain]\n`, 'related', factsSchemaOf('terms'), 'x')).toBeUndefined();
  });
});

describe('a group of facts that a file leaves out', () => {
  const schema = factsSchemaOf('references');
  const path = fileOf('references', 'edinger2005');
  const text = readContent().texts.get(path) ?? '';

  it('is offered to be begun, and has a place for each fact that must be there, with as many items as its lists need', () => {
    const series = (factParts(text, schema) ?? []).find((part) => part.path === 'series');
    expect(series).toMatchObject({ kind: 'group', absent: true, parts: [] });
    const begun = withNewGroup(text, 'series', schema) ?? '';
    expect(begun.startsWith(text)).toBe(true);
    const both = { en: '', 'fr-CA': '' };
    expect(parse(begun).series).toEqual({
      outcome: both,
      of: null,
      groups: [both, both],
      points: [
        { time: both, counts: [null, null] },
        { time: both, counts: [null, null] },
      ],
    });
    expect((factParts(begun, schema) ?? []).flatMap(fieldsIn).filter((field) => field.path.startsWith('series/'))).toHaveLength(15);
    expect(parse(withItem(begun, 'series/points') ?? '').series.points).toHaveLength(3);
  });

  it('is none that the file has already, or may not have', () => {
    expect(withNewGroup(readContent().texts.get(fileOf('references', 'noppers2011')) ?? '', 'series', schema)).toBeUndefined();
    expect(withNewGroup(text, 'title', schema)).toBeUndefined();
    expect(withNewGroup(text, 'serie', schema)).toBeUndefined();
  });
});
