import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkedFile } from '#lib/check/checked-file.ts';
import { enginePrint, KeptAnswers } from '#lib/check/disk.ts';
import type { Rule } from '#lib/check/rule.ts';
import { evidenceRules } from '#lib/check/rules/evidence/index.ts';
import { parityRules } from '#lib/check/rules/parity/index.ts';
import { reviewRules } from '#lib/check/rules/review/index.ts';
import { runRules } from '#lib/check/run-rules.ts';
import { translationStates } from '#lib/check/translation-state.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';
import { everyEntry } from '#lib/content/texts.ts';
import { clinicDay } from '#lib/i18n/clinic-day.ts';

const raw = readContent();
for (const path of ['messages/en.json', 'messages/fr-CA.json']) raw.texts.set(path, readFileSync(path, 'utf8'));
const today = clinicDay();
const { library } = buildLibrary(readContent(), { today });
const given = { library, raw, today };
const files = [...raw.texts].map(([path, source]) => checkedFile(path, source));

const keep = new KeptAnswers(enginePrint());

/** What the rules say of the whole site, with the answers that `npm run check:content` has kept just before. */
const said = (rules: readonly Rule[]) => runRules(rules, { given, files }, keep);

it.each([
  ['evidence', evidenceRules],
  ['parity', parityRules],
  ['review', reviewRules],
])('the rules of %s find no error in the content of the site', (_, rules) => {
  const errors = said(rules).filter(({ severity }) => severity === 'error');
  expect(errors.map((problem) => formatProblem(problem))).toEqual([]);
});

it('each section of each page is recorded as agreeing in both languages: npm run agree', () => {
  const missing = everyEntry(library).flatMap((entry) =>
    translationStates(entry).flatMap(({ state, section }) => (state === 'missing' ? [`${entry.id} ${section}`] : [])),
  );
  expect(missing).toEqual([]);
});

it('nobody is said to have reviewed a page: its people are sample profiles', () => {
  expect(everyEntry(library).flatMap(({ review }) => review?.reviews ?? [])).toEqual([]);
});
