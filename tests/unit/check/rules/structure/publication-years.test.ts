import { describe, expect, it } from 'vitest';
import { publicationYears } from '#lib/check/rules/structure/publication-years.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import { library, today } from '#tests/support/library.ts';

const raw = library();
const given = { library: buildLibrary(raw, { today }).library, raw, today };
const path = 'content/references/wang2018.yaml';

function problemsIn(issued: string, file = path) {
  const source = (raw.texts.get(path) ?? '').replace('"2018-03-21"', issued);
  return publicationYears.check({ path: file, source, passages: [] }, given);
}

describe('the year of a source', () => {
  it('that is still to come is told, in both languages and in its place', () => {
    const [problem] = problemsIn('"2027-01"');

    expect(problem).toMatchObject({ severity: 'error', line: 6, column: 10, end: { line: 6, column: 14 } });
    expect(problem && wordsOf(problem, 'en').what).toContain('The year 2027 is still to come');
    expect(problem && wordsOf(problem, 'fr-CA').what).toContain('L’année 2027 n’est pas encore commencée');
  });

  it('that is before 1800 is told, however it is written', () => {
    expect(problemsIn('"1799-12-31"').map(({ code }) => code)).toEqual(['publication-year.early']);
    expect(problemsIn("'0018'").map(({ code }) => code)).toEqual(['publication-year.early']);
  });

  it('that has begun is let be: an issue of a journal may bear a month to come', () => {
    expect(problemsIn('"2026-12"')).toEqual([]);
    expect(problemsIn('"1800"')).toEqual([]);
    expect(problemsIn('"3000"', 'content/pages/home/meta.yaml')).toEqual([]);
  });
});
