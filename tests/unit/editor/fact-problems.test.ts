import { describe, expect, it } from 'vitest';
import { factsSchemaOf } from '#lib/content/collections.ts';
import type { Problem } from '#lib/content/problem.ts';
import { found } from '#lib/content/problem.ts';
import { parseYaml } from '#lib/content/yaml.ts';
import { factParts } from '#lib/staff/editor/fact-fields.ts';
import { tieProblems } from '#lib/staff/editor/fact-problems.ts';

const file = 'content/articles/sleep/meta.yaml';
const source = `label: education
topic: living # where it stands
authors: [lena-parc,  samuel-okoro]
nextReview: next June
references:
  # seen in May
  - wolfe2016
  - moore2015
burden:
  en: >-
    It takes
    two hours.
  fr-CA: "Deux heures."
`;

/** The part of the form that a problem at each of these places is shown at. */
function partsOf(problems: readonly Problem[], text = source): (string | undefined)[] {
  return tieProblems(problems, text, factParts(text, factsSchemaOf('articles'))).map(({ path }) => path);
}

const at = (line: number, column: number, code = 'unknown-entry.named', more = {}) => found(code, { file, line, column }, more);

describe('a problem in the facts of an entry', () => {
  it('is shown at the field whose name or value it stands at', () => {
    expect(partsOf([at(2, 1), at(4, 13), at(3, 11), at(3, 25)])).toEqual(['topic', 'nextReview', 'authors/1', 'authors/2']);
  });

  it('is shown at the field on whose lines it stands, of several lines and in a list', () => {
    expect(partsOf([at(12, 7), at(8, 5), at(8, 1), at(13, 12)])).toEqual(['burden/en', 'references/2', 'references/2', 'burden/fr-CA']);
  });

  it('is shown at the list or the group that it is about', () => {
    expect(partsOf([at(5, 1), at(9, 1)])).toEqual(['references', 'burden']);
  });

  it('belongs to no field where the file has none, or where it is about two languages', () => {
    expect(partsOf([at(6, 3), at(40, 1), at(1, 1, 'stale-section.both-changed')])).toEqual(['references', undefined, undefined]);
  });

  it('is shown at the field that is missing, not at the first of the file', () => {
    const left = source.replace(/^topic.*\n/m, '');
    const { problems } = parseYaml(left, factsSchemaOf('articles'), file);
    const told = tieProblems(problems, left, factParts(left, factsSchemaOf('articles')));
    expect(told.find(({ problem }) => problem.arguments.field === 'topic')?.path).toBe('topic');
    expect(told.find(({ problem }) => problem.arguments.key === 'burden')?.path).toBe('burden');
    expect(told.find(({ problem }) => problem.arguments.field === 'nextReview')?.path).toBe('nextReview');
  });

  it('has no field in a file that cannot be read', () => {
    expect(partsOf([at(1, 8)], 'label: [open')).toEqual([undefined]);
  });
});
