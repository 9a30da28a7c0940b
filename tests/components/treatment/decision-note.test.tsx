import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { DecisionNote } from '#components/treatment/decision-note.tsx';
import { reviewedRecord } from '#lib/check/records.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Changes } from '#tests/support/library.ts';
import { builtLibrary, replacing } from '#tests/support/library.ts';
import { render, wordsOf } from '#tests/support/render.tsx';

/** The review of a treatment by the real clinician of the fixture, of its words as they stand. */
function reviewed(id: string): Changes {
  const treatment = builtLibrary().treatments.find((one) => one.id === id);
  if (!treatment) throw new Error(`The fixture library has no treatment ${id}.`);
  return { [`content/treatments/${id}/review.yaml`]: stringify(reviewedRecord(treatment, 'lena-park', '2026-09-20', '2027-03-15')) };
}

/** What a page about these treatments says of itself, or about all of them. */
function note(locale: Locale, changes: Changes, ids?: readonly string[]): string {
  const library = builtLibrary(changes);
  const treatments = library.treatments.filter(({ id }) => ids?.includes(id) ?? true);
  return wordsOf(render(locale, <DecisionNote library={library} treatments={treatments} />));
}

it('says that nobody has reviewed a treatment yet, and by when someone must', () => {
  expect(note('en', {}, ['exercise'])).toContain('No clinician has reviewed it yet. Medical review due by 15 March 2027.');
  expect(note('fr-CA', {}, ['exercise'])).toContain(
    'Aucune personne soignante ne l’a encore révisée. La révision médicale doit se faire au plus tard le 15\u00a0mars 2027.',
  );
});

it('says so once a clinician has reviewed it, and no longer when its words have changed since', () => {
  const changed = { 'content/treatments/exercise/en.mdx': replacing('## About exercise', '## All about exercise') };
  expect(note('en', reviewed('exercise'), ['exercise'])).toContain('A clinician has reviewed it. Next medical review by 15 March 2027.');
  expect(note('en', { ...reviewed('exercise'), ...changed }, ['exercise'])).toContain(
    'Its words have changed since its last medical review.',
  );
});

it('calls the comparison unreviewed while one of its treatments is, and gives the nearest day', () => {
  const sooner = { 'content/treatments/sleep/meta.yaml': replacing('nextReview: 2027-03-15', 'nextReview: 2027-01-10') };
  expect(note('en', { ...reviewed('exercise'), ...sooner })).toContain('Medical review due by 10 January 2027.');
});
