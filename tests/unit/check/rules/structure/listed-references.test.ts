import { describe, expect, it } from 'vitest';
import { mend } from '#lib/check/mend.ts';
import { addingLine, removingLine } from '#lib/check/prose/list-lines.ts';
import { listedReferences } from '#lib/check/rules/structure/listed-references.ts';
import { problemsOfLibrary } from '#tests/support/check.ts';
import { library } from '#tests/support/library.ts';

const folder = 'content/articles/sleep-and-pain';
const facts = `${folder}/meta.yaml`;
const cited = (text: string): string => text.replace(/<Cite ref="wang2018" \/>/, '<Cite ref="wang2018 noppers2011" />');

describe('the list of references of an article', () => {
  const changes = { [`${folder}/en.mdx`]: cited, [`${folder}/fr-CA.mdx`]: cited };

  it('takes what both languages cite, once', () => {
    const source = library().texts.get(facts) ?? '';
    const problems = problemsOfLibrary(listedReferences, changes);
    expect(problems.map(({ code }) => code)).toEqual(['listed-references.notListed', 'listed-references.notListed']);
    const { text, changes: shown } = mend(
      facts,
      source,
      problems.flatMap(({ action }) => action ?? []),
    );
    expect(problemsOfLibrary(listedReferences, { ...changes, [facts]: text })).toEqual([]);
    expect(shown).toHaveLength(1);
  });
});

describe('a list of names', () => {
  const place = (line: number) => ({ file: 'x.yaml', line, column: 1 });
  const edited = (source: string, edit: ReturnType<typeof addingLine>) => edit && mend('x.yaml', source, [edit]).text;

  it('is added to behind its last name, in the way it is written', () => {
    const lines = 'references: # seen\n  - a1\n  # old\n  - b2 # read\n  # the end\ntopic: x\n';
    expect(edited(lines, addingLine(place(1), lines, 'c3'))).toBe(lines.replace('# read\n', '# read\n  - c3\n'));
    expect(edited('references: [a1, b2] # x\n', addingLine(place(1), 'references: [a1, b2] # x\n', 'c3'))).toBe(
      'references: [a1, b2, c3] # x\n',
    );
    expect(edited('references: []\n', addingLine(place(1), 'references: []\n', 'c3'))).toBe('references: [c3]\n');
    expect(addingLine(place(1), 'references:\ntopic: x\n', 'c3')).toBeUndefined();
  });

  it('loses a name with its line, but not the only one', () => {
    const lines = 'references:\n  - a1\n  - b2 # read\n';
    expect(edited(lines, removingLine(place(3), lines))).toBe('references:\n  - a1\n');
    expect(removingLine(place(2), 'references:\n  - a1\n')).toBeUndefined();
  });
});
