import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { mend } from '#lib/check/mend.ts';
import { reviewedRecord, updatedRecord } from '#lib/check/records.ts';
import { reviewClock } from '#lib/check/rules/review/review-clock.ts';
import { updatedDay } from '#lib/check/rules/review/updated-day.ts';
import type { Library, Treatment } from '#lib/content/library.ts';
import { isReviewed, reviewState } from '#lib/content/review-state.ts';
import { problemsOfLibrary, said } from '#tests/support/check.ts';
import type { Changes } from '#tests/support/library.ts';
import { articleOf, builtLibrary, library as contentWith, realProfiles, replacing } from '#tests/support/library.ts';

const folder = 'content/articles/sleep-and-pain/';

function exercise({ treatments }: Library): Treatment {
  const found = treatments.find(({ id }) => id === 'exercise');
  if (!found) throw new Error('The fixture library has no treatment “exercise”.');
  return found;
}

const article = articleOf(builtLibrary(), 'sleep-and-pain');
const other: Changes = { [`${folder}en.mdx`]: replacing('changes how you feel pain', 'may change how you feel pain') };
const sooner: Changes = { [`${folder}meta.yaml`]: replacing('nextReview: 2027-06-01', 'nextReview: 2026-11-20') };

describe('the day of the last change', () => {
  const record = { [`${folder}review.yaml`]: stringify(updatedRecord(article, '2026-06-01')) };

  it('is true while the words are those of that day', () => {
    expect(problemsOfLibrary(updatedDay, record)).toEqual([]);
  });

  it('is named when the words change and it does not', () => {
    expect(said(problemsOfLibrary(updatedDay, { ...record, ...other }))).toEqual([
      '6:1 The words have changed since 2026-06-01, and the page does not say so. | npm run updated -- sleep-and-pain',
    ]);
  });

  it('is named when it changes and the words do not', () => {
    const fresh = { [`${folder}meta.yaml`]: replacing('updated: 2026-06-01', 'updated: 2026-11-01') };
    const [problem, ...others] = problemsOfLibrary(updatedDay, { ...record, ...fresh });
    expect([problem?.code, others]).toEqual(['updated-day.same-words', []]);
    expect(problem?.action).toMatchObject({ from: { line: 6, column: 10 }, to: { line: 6, column: 20 }, text: '2026-06-01' });
  });
});

describe('the review of a treatment', () => {
  const own = 'content/treatments/exercise/';
  const by = (person: string, next: string): Changes => ({
    [`${own}review.yaml`]: stringify(reviewedRecord(exercise(builtLibrary()), person, '2026-09-20', next)),
  });
  const late: Changes = { [`${own}meta.yaml`]: replacing('nextReview: 2027-03-15', 'nextReview: 2026-11-20') };
  const stateWith = (changes: Changes): string => {
    const library = builtLibrary(changes);
    return reviewState(library, exercise(library));
  };
  const codes = (changes: Changes): string[] => problemsOfLibrary(reviewClock, changes).map(({ code }) => code);

  it('is none until a real clinician recorded one', () => {
    expect(stateWith({})).toBe('none');
    expect(stateWith(by('marc-aubin', '2027-03-15'))).toBe('none');
    expect(stateWith(by('lena-park', '2027-03-15'))).toBe('current');
    expect(codes(by('marc-aubin', '2027-03-15'))).toEqual(['review-clock.sample']);
    expect(codes(by('lena-park', '2027-03-15'))).toEqual([]);
  });

  it('runs out on the day that the page says, which is that of the record', () => {
    expect(stateWith({ ...by('lena-park', '2026-11-20'), ...late })).toBe('overdue');
    expect(codes({ ...by('lena-park', '2026-11-20'), ...late })).toEqual(['review-clock.overdue']);
    expect(codes(by('lena-park', '2028-03-15'))).toEqual(['review-clock.other-days']);
  });
});

describe('a review', () => {
  const by = (person: string, next = '2027-06-01'): Changes => ({
    ...realProfiles,
    [`${folder}review.yaml`]: stringify(reviewedRecord(article, person, '2026-06-01', next)),
  });
  const stateWith = (changes: Changes): string => {
    const library = builtLibrary(changes);
    return reviewState(library, articleOf(library, 'sleep-and-pain'));
  };
  const codes = (changes: Changes): string[] => problemsOfLibrary(reviewClock, changes).map(({ code }) => code);

  it('holds for the words that were read', () => {
    expect(codes(by('lena-park'))).toEqual([]);
    expect(stateWith(by('lena-park'))).toBe('current');
  });

  it('lapses when they change', () => {
    expect(codes({ ...by('lena-park'), ...other })).toEqual(['review-clock.lapsed']);
    expect(stateWith({ ...by('lena-park'), ...other })).toBe('lapsed');
  });

  it('is overdue once the next one should have taken place', () => {
    expect(codes({ ...by('lena-park', '2026-11-20'), ...sooner })).toEqual(['review-clock.overdue']);
    expect(stateWith({ ...by('lena-park', '2026-11-20'), ...sooner })).toBe('overdue');
  });

  it('has the days that the page shows, or gives the page its own in one step', () => {
    const changes = {
      ...by('lena-park', '2028-06-01'),
      [`${folder}meta.yaml`]: replacing('nextReview: 2027-06-01', 'nextReview: 2027-06-01 # half a year'),
    };
    const [problem, ...others] = problemsOfLibrary(reviewClock, changes);
    expect([problem?.code, others]).toEqual(['review-clock.other-days', []]);
    const facts = contentWith(changes).texts.get(`${folder}meta.yaml`) ?? '';
    const { text } = mend(`${folder}meta.yaml`, facts, problem?.action ? [problem.action] : []);
    expect(text).toBe(facts.replace('nextReview: 2027-06-01 #', 'nextReview: 2028-06-01 #'));
    expect(codes({ ...by('lena-park', '2028-06-01'), [`${folder}meta.yaml`]: () => text })).toEqual([]);
  });

  it('names who read the page, where its facts name somebody else', () => {
    const other = {
      ...by('marc-aubin'),
      [`${folder}review.yaml`]: stringify(reviewedRecord(article, 'lena-park', '2026-05-30', '2026-12-01')),
    };
    const facts = contentWith(other).texts.get(`${folder}meta.yaml`) ?? '';
    const [problem] = problemsOfLibrary(reviewClock, other);
    const { text } = mend(`${folder}meta.yaml`, facts, problem?.action ? [problem.action] : []);
    expect(text).toContain('reviewer: lena-park\n');
    expect(text).toContain('reviewed: 2026-05-30\n');
    expect(text).toContain('nextReview: 2026-12-01\n');
    expect(text.split('\n').length).toBe(facts.split('\n').length);
  });

  it('is recorded: the days that an article states prove none', () => {
    expect(stateWith(realProfiles)).toBe('none');
    expect(stateWith({ ...realProfiles, ...sooner })).toBe('none');
  });

  it('is never one of a sample profile', () => {
    const sample = { [`${folder}review.yaml`]: stringify(reviewedRecord(article, 'marc-aubin', '2026-06-01', '2027-06-01')) };
    expect(codes(sample)).toEqual(['review-clock.sample']);
    expect(stateWith({})).toBe('none');
  });

  it('is told to readers and machines only while it holds', () => {
    const library = builtLibrary({ ...by('lena-park'), ...other });
    expect(isReviewed(library, articleOf(library, 'sleep-and-pain'))).toBe(false);
    const sound = builtLibrary(by('lena-park'));
    expect(isReviewed(sound, articleOf(sound, 'sleep-and-pain'))).toBe(true);
  });
});
