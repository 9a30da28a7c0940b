import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sameSource } from '#lib/check/rules/structure/same-source.ts';
import { problemsOfLibrary } from '#tests/support/check.ts';

const study = readFileSync('content/references/wang2018.yaml', 'utf8');
/** What is told when the study stands in a second file as well, as it is written there. */
const told = (second: string): string[] =>
  problemsOfLibrary(sameSource, { 'content/references/wang2018.yaml': study, 'content/references/wang2018b.yaml': second }).map(
    ({ code }) => code,
  );

it('one publication has one file; two parts under one title, each with its DOI, have two', () => {
  expect(told(study)).toEqual(['same-source.twice']);
  expect(told(study.replace(/^pmid: .*\n/mu, '').replace(/^doi: .*$/mu, 'doi: 10.1136/part.two'))).toEqual([]);
});
