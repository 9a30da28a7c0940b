import { expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { enginePrint, KeptAnswers, readMessages } from '#lib/check/disk.ts';
import { prepareRules } from '#lib/check/rules.ts';
import { citedReferences, componentsNamed } from '#lib/content/body.ts';
import { namesControlledDrug } from '#lib/content/invitation.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';
import { concerns } from '#lib/content/schemas/treatment.ts';
import { clinicDay, homeZone } from '#lib/i18n/clinic-day.ts';

await prepareRules();
// Judged on the day the tests run, as a build would be, and with the answers that `npm run check:content` has kept just before.
const today = clinicDay();
const { library, problems } = check({ raw: readContent(), messages: readMessages() }, { today, keep: new KeptAnswers(enginePrint()) });

it('the content of the site can be published: the checker finds no error in it', () => {
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => formatProblem(problem))).toEqual([]);
});

it('every address of the site is among the published ones, so that none can vanish: npm run publish:addresses', () => {
  expect(
    problems.map((problem) => formatProblem(problem)).filter((problem) => problem.includes('not yet among the published ones')),
  ).toEqual([]);
});

it('the content of the site was really read', () => {
  expect(library.articles.map(({ id }) => id)).toContain('treating-fibromyalgia');
  expect(library.references.size).toBeGreaterThan(30);
  expect(library.published?.length).toBeGreaterThan(100);
});

it('gives every clinic a telephone number that can never be assigned', () => {
  expect(library.locations.length).toBeGreaterThan(0);
  for (const { meta } of library.locations) expect(meta.phone).toMatch(/^\+1\d{3}55501\d\d$/);
});

it('keeps the calendar of its first place of care', () => {
  expect(library.locations[0]?.meta.zone).toBe(homeZone);
});

it('answers each thing that matters, for each treatment, with a source or with “not checked by us”', () => {
  const cells = library.treatments.flatMap(({ id, meta }) =>
    concerns.map((concern) => ({ cell: `${id}: ${concern}`, ...meta.helps[concern] })),
  );

  expect(cells).toHaveLength(95);
  expect(cells.filter(({ mark, references }) => (mark === 'not-checked') === references.length > 0).map(({ cell }) => cell)).toEqual([]);
  expect(cells.filter(({ mark }) => mark !== 'not-checked').length).toBeGreaterThanOrEqual(68);
});

it('gives each study of an evidence table a finding of fifteen words or fewer, in both languages', () => {
  const shown = library.articles.flatMap(({ texts }) =>
    Object.values(texts).flatMap((text) => componentsNamed(text.body, 'EvidenceTable').flatMap(({ attributes }) => attributes.refs)),
  );
  const long = [...new Set(shown)].filter((id) => {
    const short = library.references.get(id)?.shortFinding;
    return !short || Object.values(short).some((words) => words.replaceAll(/\s%/g, '%').split(/\s+/).length > 15);
  });

  expect(shown.length).toBeGreaterThan(40);
  expect(long).toEqual([]);
});

it('says the most important thing of each article in one sentence, in both languages', () => {
  const silent = library.articles.filter(({ texts }) => Object.values(texts).some(({ words }) => words.inOneSentence === undefined));

  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('cites, on pages that present the clinic, no source whose finding names a drug that may not be advertised', () => {
  const cited = [...library.pages, ...library.locations].flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ body }) => citedReferences(body)),
  );
  const naming = [...new Set(cited)].filter((id) => {
    const reference = library.references.get(id);
    return reference && namesControlledDrug(JSON.stringify([reference.title, reference.finding, reference.limits]));
  });

  expect(cited.length).toBeGreaterThan(0);
  expect(naming).toEqual([]);
});
