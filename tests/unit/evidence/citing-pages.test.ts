import { describe, expect, it } from 'vitest';
import type { Library, Treatment } from '#lib/content/library.ts';
import { parseBody } from '#lib/content/parse-body.ts';
import { citingPages } from '#lib/evidence/citing-pages.ts';
import { adding, builtLibrary } from '#tests/support/library.ts';

const say = { en: 'Nobody knows.', 'fr-CA': 'Personne ne le sait.' };
const notStudied = { mark: 'not-studied' as const, text: say, references: [] };
const notKnown = { basis: 'notKnown' as const, text: say, references: [] };
const status = { status: 'not-applicable' as const, text: say };

function treatment(body: string, onset: string[]): Treatment {
  const words = (slug: string, shortTitle: string) => ({ title: shortTitle, shortTitle, slug, description: '', lead: '' });
  const nodes = parseBody(`---\n---\n${body}`, 'en.mdx', 'en').nodes ?? [];
  const placeOf = () => ({ file: 'meta.yaml', line: 1, column: 1 });
  return {
    collection: 'treatments',
    id: 'tai-chi',
    placeOf,
    meta: {
      family: 'movement',
      order: 1,
      updated: '2026-11-21',
      nextReview: '2027-05-21',
      offeredHere: false,
      needsPrescription: false,
      burdens: [],
      helps: { pain: notStudied, sleep: notStudied, mood: notStudied, fatigue: notStudied, function: notStudied },
      effects: [],
      certainty: { level: 'not-rated', text: say, references: [] },
      answers: {
        guidelines: notKnown,
        acts: notKnown,
        onset: { basis: 'finding', text: say, references: onset },
        duration: notKnown,
        sideEffects: notKnown,
        stopped: notKnown,
        seriousRisks: notKnown,
        avoid: notKnown,
        given: notKnown,
        days: notKnown,
        monitoring: notKnown,
        driving: notKnown,
        cost: notKnown,
        unknowns: notKnown,
      },
      approval: { CA: status, US: status },
    },
    texts: {
      en: { words: words('tai-chi-page', 'Tai chi'), body: nodes, placeOf },
      'fr-CA': { words: words('page-tai-chi', 'Tai-chi'), body: nodes, placeOf },
    },
  };
}

function withTreatment(one: Treatment): Library {
  return { ...builtLibrary(), treatments: [one] };
}

describe('the pages that cite a reference', () => {
  it('are the articles whose text cites it, at the first place, in the reader’s language', () => {
    expect(citingPages(builtLibrary(), 'noppers2011', 'fr-CA')).toEqual([
      {
        section: 'articles',
        path: '/fr/articles/essai-ketamine#cite-noppers2011-1',
        name: 'Un essai sur la kétamine, lu de près',
        locale: 'fr-CA',
      },
    ]);
  });

  it('are also the treatments one of whose cells names it', () => {
    expect(citingPages(withTreatment(treatment('Slow movements.', ['unseen2025'])), 'unseen2025', 'en')).toEqual([
      { section: 'treatments', path: '/en/treatments/tai-chi-page', name: 'Tai chi', locale: 'en' },
    ]);
  });

  it('are also the treatments whose text cites it', () => {
    expect(citingPages(withTreatment(treatment('Slow. <Cite ref="unseen2025" />', [])), 'unseen2025', 'fr-CA')).toEqual([
      { section: 'treatments', path: '/fr/traitements/page-tai-chi#cite-unseen2025-1', name: 'Tai-chi', locale: 'fr-CA' },
    ]);
  });

  it('are also the conditions and the page on care whose text cites it', () => {
    const { texts, placeOf } = treatment('Slow. <Cite ref="unseen2025" />', []);
    const updated = '2026-11-21';
    const library = {
      ...builtLibrary(),
      conditions: [{ collection: 'conditions' as const, id: 'stiffness', placeOf, texts, meta: { order: 1, updated, compared: false } }],
      pages: [{ collection: 'pages' as const, id: 'how-care-works', placeOf, texts, meta: { updated } }],
    };
    expect(citingPages(library, 'unseen2025', 'fr-CA').map(({ section, path }) => [section, path])).toEqual([
      ['conditions', '/fr/affections/page-tai-chi#cite-unseen2025-1'],
      ['howCareWorks', '/fr/votre-parcours'],
    ]);
  });

  it('are also the notices and the people whose text cites it, under the names they go by', () => {
    const cited = adding('Studies disagree. <Cite ref="bidonde2017" />');
    const library = builtLibrary({ 'content/legal/privacy/fr-CA.mdx': cited, 'content/authors/lena-park/fr-CA.mdx': cited });
    expect(citingPages(library, 'bidonde2017', 'fr-CA').map(({ section, path, name }) => [section, path, name])).toEqual(
      expect.arrayContaining([
        ['team', '/fr/equipe/lena-park#cite-bidonde2017-1', 'Dre\u00a0Lena Park'],
        ['legal', '/fr/avis/confidentialite#cite-bidonde2017-1', 'Confidentialité'],
      ]),
    );
  });

  it('are found without reading the texts again for each reference', () => {
    const one = treatment('Slow. <Cite ref="unseen2025" />', []);
    let read = 0;
    const { en, ...texts } = one.texts;
    const counted = {
      ...en,
      get body() {
        read += 1;
        return en?.body ?? [];
      },
    } as NonNullable<typeof en>;
    const library = withTreatment({ ...one, texts: { en: counted, ...texts } });
    citingPages(library, 'bidonde2017', 'en');
    const atFirst = read;
    citingPages(library, 'wang2018', 'en');

    expect([atFirst > 0, read]).toEqual([true, atFirst]);
    expect(citingPages(library, 'unseen2025', 'en')).toHaveLength(1);
  });

  it('are none for a reference that waits unread', () => {
    expect(citingPages(builtLibrary(), 'unseen2025', 'en')).toEqual([]);
  });
});
