import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { uncitedClaim } from '#lib/check/rules/evidence/uncited-claim.ts';
import { twinOutline } from '#lib/check/rules/parity/twin-outline.ts';
import { twinValues } from '#lib/check/rules/parity/twin-values.ts';
import { structureRules } from '#lib/check/rules/structure/index.ts';
import { deskPage } from '#lib/desk/page.ts';
import { reviewsAhead } from '#lib/desk/reviews.ts';
import { deskView } from '#lib/desk/view.ts';
import { deskOf } from '#lib/editorial/desk-view.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Changes } from '#tests/support/library.ts';
import { adding, builtLibrary, library, replacing, today } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const french = 'content/articles/sleep-and-pain/fr-CA.mdx';
const meta = 'content/articles/sleep-and-pain/meta.yaml';
const rules = [...structureRules.filter(({ name }) => name !== 'required-sections'), uncitedClaim, twinOutline, twinValues];

function viewOf(changes: Changes = {}) {
  const checked = check({ raw: library(changes) }, { today, rules });
  return { view: deskView(checked, today), library: checked.library };
}

function pageOf(changes: Changes, locale: Locale) {
  const { view, library: drawn } = viewOf(changes);
  return parseHTML(deskPage(view, locale, { library: drawn, css: '', time: '10:42' })).document;
}

describe('the desk', () => {
  it('owes nothing for a library without mistakes', () => {
    expect(viewOf().view.counts).toEqual({ errors: 0, warnings: 0, sections: 0, reviews: 0, waiting: 0 });
    expect(pageOf({}, 'en').querySelector('#main')?.textContent).toContain('Nothing. Well done.');
  });

  it('lists problems by page and rule, errors first', () => {
    const changes = {
      [meta]: replacing('nextReview: 2027-06-01', 'nextReview: 2026-11-20'),
      [english]: adding('About 30% feel better.\n\nAbout 40% sleep better.'),
    };
    const { rows, counts } = viewOf(changes).view;

    expect(rows.map(({ severity, file, rule, problems }) => `${severity} ${file} ${rule} ${problems.length}`)).toEqual([
      `error ${english} uncited-claim 2`,
      `error ${french} twin-outline 1`,
      `warning ${meta} dates-in-order 1`,
    ]);
    expect(counts).toMatchObject({ errors: 3, warnings: 1, reviews: 1 });
  });

  it('lists sections that one language lacks or in which the two differ', () => {
    const { sections } = viewOf({
      [english]: adding('## Naps {#naps}\n\nThey may help.'),
      [french]: replacing('Chez 226 personnes', 'Chez 262 personnes'),
    }).view;

    expect(sections.map(({ anchor, state }) => `${anchor} ${state}`)).toEqual(['naps missing-fr-CA', 'top differs', 'trial differs']);
  });

  it('shows twelve months of reviews, what is overdue in the first', () => {
    const late = builtLibrary({ [meta]: replacing('nextReview: 2027-06-01', 'nextReview: 2026-10-20') });
    const months = reviewsAhead(late, today);

    expect(months.map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
      '2027-09',
      '2027-10',
    ]);
    expect(months[0]?.reviews).toEqual([{ collection: 'articles', id: 'sleep-and-pain', due: '2026-10-20', overdue: true }]);
    expect(months[6]?.reviews.map(({ id }) => id)).toContain('moving-more');
  });

  it('counts the reviews of treatments in, and leads to their pages', () => {
    expect(reviewsAhead(builtLibrary(), today)[4]?.reviews[0]).toEqual({
      collection: 'treatments',
      id: 'exercise',
      due: '2027-03-15',
      overdue: false,
    });
    expect(pageOf({}, 'en').querySelector('.calendar')?.textContent).toContain('About exercise');
  });

  it('speaks the reader’s language, and shows what editors wrote as words, never as markup', () => {
    const changes = { [english]: adding('<Callot title="x">\n\nWords.\n\n</Callot>'), [meta]: replacing('art: sleep', 'art: "<b>x</b>"') };
    const page = pageOf(changes, 'fr-CA');

    expect(page.querySelector('h1')?.textContent).toBe('Le bureau');
    expect(page.querySelector('#main')?.textContent).toContain('Il n’y a pas de composant <Callot>.');
    expect(page.querySelectorAll('b:not(.error):not(.warning):not(.advice):not(.tile b)')).toHaveLength(0);
    expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent)).toContain('novembre 2026');
  });

  it('leads from each row to its problems on the same page', () => {
    const page = pageOf({ [english]: adding('About 30% feel better.') }, 'en');
    const link = page.querySelector('#problems ~ .wide a');

    expect(link?.textContent).toBe('Sleep and pain, day after day, English');
    expect(page.querySelector(link?.getAttribute('href') ?? 'none')?.textContent).toBe('Sleep and pain, day after day, English');
  });
});

describe('the desk of the staff area', () => {
  const { problems, library: read } = check({ raw: library({ 'content/redirects.yaml': '- from: nowhere\n' }) }, { today, rules });
  const desk = deskOf({ problems, library: read, today }, 'en');

  it('leads from each review to the entry that is due, a treatment among the treatments', () => {
    const due = desk.months.flatMap(({ reviews }) => reviews);
    expect(due.map(({ entry, title }) => [entry, title])).toContainEqual(['treatments/exercise', 'About exercise']);
    expect(due.map(({ entry }) => entry)).toContain('articles/sleep-and-pain');
  });

  it('names a section that is apart by its heading, in the language that has one', () => {
    const apart = check({ raw: library({ [english]: adding('## Naps {#naps}\n\nThey may help.') }) }, { today, rules });
    expect(deskOf({ problems: apart.problems, library: apart.library, today }, 'fr-CA').sections[0]).toMatchObject({
      state: 'missing-fr-CA',
      titles: { en: 'Naps' },
    });
  });

  it('names a list by its file, and leads nowhere from it: a list has no page', () => {
    expect(desk.rows.map(({ title, entry }) => [title, entry])).toContainEqual(['redirects.yaml', undefined]);
  });
});
