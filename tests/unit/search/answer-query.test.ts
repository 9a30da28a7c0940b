import { describe, expect, it } from 'vitest';
import type { Library } from '#lib/content/library.ts';
import { loadLibrary } from '#lib/content/load.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { SearchAnswer } from '#lib/search/answer-query.ts';
import { answerQuery, buildSearchIndexes } from '#lib/search/answer-query.ts';
import { limits } from '#lib/search/find.ts';
import { hostileQueries } from '#tests/search/hostile-texts.ts';

const library = loadLibrary();
const indexes = buildSearchIndexes(library);

function answerTo(query: string, locale: Locale = 'en', more: Record<string, string> = {}, among = indexes): SearchAnswer {
  const answer = answerQuery(new URLSearchParams({ q: query, ...more }), locale, among);
  if (!answer) throw new Error(`“${query}” was not answered.`);
  return answer;
}

const paths = ({ results }: SearchAnswer) => results.map(({ path }) => path);

describe('what a reader means', () => {
  it.each([
    ['SNRI', 'fr-CA', '/fr/traitements/antidepresseurs-irsn'],
    ['IRSN', 'en', '/en/treatments/snri-antidepressants'],
    ['randomized controlled trial', 'fr-CA', '/fr/glossaire#randomized-trial'],
    ['ECR', 'en', '/en/glossary#randomized-trial'],
    ['douleur chronique', 'en', '/en/glossary#chronic-pain'],
    ['taichi', 'en', '/en/glossary#tai-chi'],
    ['T C C', 'fr-CA', '/fr/glossaire#cbt'],
    ['linsomnie', 'fr-CA', '/fr/traitements/soins-du-sommeil'],
    ['dexercices', 'fr-CA', '/fr/traitements/exercice-graduel'],
    ['email', 'fr-CA', '/fr/avis/confidentialite'],
  ] as const)('“%s” is understood on the %s pages', (query, locale, path) => {
    expect(paths(answerTo(query, locale)).slice(0, 3)).toContain(path);
  });

  it('finds pain medicines by the word that most people use for them', () => {
    expect(answerTo('painkillers').results.length).toBeGreaterThan(3);
  });

  it('corrects a slip and says how it read the word', () => {
    expect(answerTo('fybromyalgia')).toMatchObject({ corrected: ['fibromyalgia'], short: { name: 'fibromyalgia' } });
  });

  it('does not correct a word of the other language, nor one that starts in another way', () => {
    expect(answerTo('sommeil').corrected).toEqual([]);
    expect(answerTo('mourir', 'fr-CA').corrected).toEqual([]);
  });

  it('finds a word before it is typed to its end', () => {
    expect(paths(answerTo('gabapen'))[0]).toBe('/en/treatments/gabapentinoids');
    expect(paths(answerTo('gab'))[0]).toBe('/en/treatments/gabapentinoids');
  });

  it('leads to the section that answers, where the page has one', () => {
    const [first] = answerTo('porter plainte frais', 'fr-CA').results.filter(({ path }) => path === '/fr/votre-parcours');

    expect(first?.section?.path).toMatch(/^\/fr\/votre-parcours#(?:complaints|fees)$/);
  });

  it('marks what was asked for, in the words of the page', () => {
    const [first] = answerTo('sommeil', 'fr-CA').results;

    expect(first?.snippet.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).toContain('sommeil');
    expect(first?.snippet.map(({ text }) => text).join('').length).toBeLessThan(220);
  });
});

/** What is found, in order, and the word that was put right. */
const found = (query: string, locale: Locale) => {
  const { total, results, corrected, short } = answerTo(query, locale);
  return { total, paths: results.map(({ path }) => path).sort(), corrected, short };
};

describe('the same word in another writing', () => {
  it.each([
    ['en', 'fibro\u00admyalgia', 'fibromyalgia'],
    ['en', 'ｓｌｅｅｐ', 'sleep'],
    ['fr-CA', 'l\u02bcinsomnie', 'l’insomnie'],
    ['fr-CA', 'T.C.C.', 'TCC'],
    ['en', 'C.B.T.', 'CBT'],
    ['en', 'email', 'e-mail'],
    ['en', 'e mail', 'e-mail'],
    ['en', 'e-mails', 'email'],
    ['en', 'fibrofog', 'fibro fog'],
    ['en', 'fibro\u2011fog', 'fibro fog'],
    ['en', 'offlabel', 'off-label'],
    ['en', 'selfcare', 'self care'],
    ['en', 'wheel chair', 'wheelchair'],
    ['en', 'anti depressants', 'antidepressants'],
    ['fr-CA', 'anti-dépresseurs', 'antidépresseurs'],
    ['fr-CA', 'posttraumatique', 'post-traumatique'],
    ['fr-CA', 'rendezvous', 'rendez-vous'],
    ['fr-CA', 'rendez vous', 'rendez-vous'],
    ['fr-CA', 'arrêt-travail', 'arret travail'],
    ['en', '20mg', '20 mg'],
    ['fr-CA', '8sem.', '8 semaines'],
    ['en', '12wk', '12 weeks'],
    ['en', '30min', '30 minutes'],
    ['fr-CA', '20 milligrammes', '20mg'],
    ['en', '6135550142', '(613) 555-0142'],
    ['fr-CA', '+1 514 555 0118', '514\u00a0555-0118'],
  ] as const)('%s: “%s” finds what “%s” finds', (locale, query, plain) => {
    expect(found(query, locale)).toEqual(found(plain, locale));
    expect(answerTo(plain, locale).total).toBeGreaterThan(0);
  });

  it.each([
    ['613-555-0142', 'en', '/en/locations/ottawa'],
    ['5145550118', 'fr-CA', '/fr/cliniques/montreal'],
    ['(506) 555.0167', 'en', '/en/locations/moncton'],
  ] as const)('“%s” finds the clinic that answers this number', (query, locale, path) => {
    expect(answerTo(query, locale).results[0]?.path).toBe(path);
  });

  it('finds words that begin with a word of the other language', () => {
    expect(answerTo('par').results.flatMap(({ snippet }) => snippet.filter(({ marked }) => marked).map(({ text }) => text))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^par\p{L}+$/iu)]),
    );
    expect(answerTo('the', 'fr-CA').results.map(({ path }) => path)).toContain('/fr/traitements/therapie-cognitivo-comportementale');
  });
});

describe('the short answer', () => {
  it('is the definition of the glossary, with its address', () => {
    expect(answerTo('what is central sensitization').short).toMatchObject({
      name: 'central sensitization',
      path: '/en/glossary#central-sensitization',
    });
    expect(answerTo('ketamine and depression').short).toBeUndefined();
  });

  it.each(['ketamine', 'kétamine', 'ketamin', 'esketamine', 'S-ketamine'])(
    'for “%s” says that it is not approved, in both languages',
    (query) => {
      expect(answerTo(query).short?.definition).toContain('not approved for fibromyalgia');
      expect(answerTo(query, 'fr-CA').short?.definition).toMatch(/n’est pas autorisée? contre la fibromyalgie/);
    },
  );
});

describe('the other language', () => {
  it('is offered with the word its readers use, and how much it finds', () => {
    const { other } = answerTo('sleep');

    expect(other.query).toBe('sommeil');
    expect(other.total).toBe(answerTo('sommeil', 'fr-CA').total);
  });

  it('is offered with the reader’s own words when they are of that language', () => {
    expect(answerTo('douleur').other.query).toBe('douleur');
  });

  it('answers an abbreviation with an abbreviation', () => {
    expect(answerTo('CBT').other.query).toBe('TCC');
  });
});

describe('narrowing the results', () => {
  it('shows the chosen kind only, and counts what the others would show', () => {
    const all = answerTo('sleep');
    const treatments = answerTo('sleep', 'en', { type: 'treatments' });

    expect(treatments.total).toBe(all.counts.type.get('treatments'));
    expect(new Set(treatments.results.map(({ type }) => type))).toEqual(new Set(['treatments']));
    expect(treatments.counts.type).toEqual(all.counts.type);
    expect([...all.counts.type.values()].reduce((sum, count) => sum + count, 0)).toBe(all.total);
  });

  it('ignores a kind, a topic or a page that does not exist', () => {
    const all = answerTo('sleep');

    expect(answerTo('sleep', 'en', { type: 'sideways', topic: '<b>' })).toMatchObject({
      total: all.total,
      choice: { type: [], topic: [] },
    });
    expect(answerTo('sleep', 'en', { page: '-3' }).page).toBe(1);
    expect(answerTo('sleep', 'en', { page: '9999' }).page).toBe(all.pages);
  });

  it('divides results into pages that share none', () => {
    const [first, second] = [answerTo('sleep'), answerTo('sleep', 'en', { page: '2' })];

    expect(paths(first)).toHaveLength(10);
    expect(paths(first).filter((path) => paths(second).includes(path))).toEqual([]);
  });
});

describe('care for readers', () => {
  it.each([
    ['en', 'I want to die'],
    ['fr-CA', 'je veux mourir'],
    ['en', 'envie de mourir'],
  ] as const)('%s: “%s” brings the help lines', (locale, query) => {
    expect(answerTo(query, locale).danger).toBe(true);
    expect(answerTo('pain all day', locale).danger).toBe(false);
  });

  it('holds results back from someone in danger until they are asked for, and never from who asks about a danger', () => {
    const [held, asked, about] = [
      answerTo('the pain makes me want to die'),
      answerTo('the pain makes me want to die', 'en', { anyway: '1' }),
      answerTo('suicide prevention and ketamine research'),
    ];

    expect(held).toMatchObject({ danger: true, withheld: true, results: [], corrected: [] });
    expect(held.total).toBe(asked.total);
    expect(asked).toMatchObject({ danger: true, withheld: false });
    expect(paths(asked).length).toBeGreaterThan(0);
    expect(about).toMatchObject({ danger: true, withheld: false });
    expect(paths(about).length).toBeGreaterThan(0);
  });

  it('does not take the last word of such a query for the beginning of another', () => {
    const marked = answerTo('pain, I want to die', 'en', { anyway: '1' }).results.flatMap(({ snippet }) =>
      snippet.filter(({ marked: on }) => on).map(({ text }) => text),
    );

    expect(marked.filter((text) => text.startsWith('die'))).toEqual([]);
  });

  it('looks for danger in the part of a long query that is not searched', () => {
    expect(answerTo(`${'pain '.repeat(60)} I want to die`)).toMatchObject({ danger: true, withheld: true, cut: true });
  });

  it('says nothing of what a study found when nobody here has read it', () => {
    const unread = answerTo('sorensen 1997 mechanisms processing pain').results.find(({ path }) => path.endsWith('/sorensen1997'));

    expect(unread?.snippet.map(({ text }) => text).join('')).toBe('Nobody here has read this study');
  });

  it('says how sure a treatment is and when its page last changed', () => {
    expect(answerTo('sleep and fibromyalgia').results[0]?.facts[0]).toBe('Medical review: not done yet');
    expect(answerTo('ketamine').results[0]?.facts).toEqual(['Very low certainty', expect.stringMatching(/^Updated \d+ \p{L}+ \d{4}$/u)]);
  });

  it('says that an invented person is a sample', () => {
    expect(answerTo('Okoro').results[0]).toMatchObject({ path: '/en/team/samuel-okoro', sample: true });
  });

  it('gives a treatment the same place whether or not the clinic offers it', () => {
    const elsewhere: Library = {
      ...library,
      treatments: library.treatments.map((treatment) => ({
        ...treatment,
        meta: { ...treatment.meta, offeredHere: !treatment.meta.offeredHere },
      })),
    };

    expect(paths(answerTo('treatment for pain', 'en', {}, buildSearchIndexes(elsewhere)))).toEqual(paths(answerTo('treatment for pain')));
  });
});

describe('hostile and empty queries', () => {
  // How long they take is measured by `npm run bench:search`.
  it.each(Object.entries(hostileQueries))('%s: answered, cut to what is read', (_what, query) => {
    const { query: read, cut } = answerTo(query);

    expect(cut).toBe(true);
    expect([...read].length).toBeLessThanOrEqual(limits.characters);
    expect(read.split(' ').length).toBeLessThanOrEqual(limits.words);
  });

  it('takes control characters and marks of direction out', () => {
    expect(answerTo('\u0000sl\u0007eep\u202e').query).toBe('sl eep');
  });

  it('keeps a query of ordinary length whole', () => {
    expect(answerTo('est-ce que la kétamine est approuvée?', 'fr-CA')).toMatchObject({
      query: 'est-ce que la kétamine est approuvée?',
      cut: false,
    });
  });

  it('leaves an address without a query to the page as it was built', () => {
    for (const query of ['', '   ', '\u0000\u200b']) expect(answerQuery(new URLSearchParams({ q: query }), 'en', indexes)).toBeUndefined();
    expect(answerQuery(new URLSearchParams({ type: 'articles' }), 'en', indexes)).toBeUndefined();
  });

  it('finds nothing for words of no meaning, and for question words alone', () => {
    expect(answerTo('zzzqqxx').total).toBe(0);
    expect(answerTo('what is the').total).toBe(0);
  });
});
