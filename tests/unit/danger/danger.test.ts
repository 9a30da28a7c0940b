import { describe, expect, it } from 'vitest';
import { dangerIn, suggestsDanger } from '#lib/danger.ts';
import { readPhrases } from './phrases.ts';

const languages = ['english', 'french'] as const;

describe.each(languages)('words of danger, %s', (language) => {
  const { danger, ordinary } = readPhrases(language);

  it('is judged by sixty phrases of each kind or more', () => {
    expect(new Set(danger).size).toBeGreaterThanOrEqual(60);
    expect(new Set(ordinary).size).toBeGreaterThanOrEqual(60);
  });

  it.each(danger)('offers help lines after “%s”', (text) => {
    expect(suggestsDanger(text)).toBe(true);
  });

  it.each(ordinary)('does not interrupt after “%s”', (text) => {
    expect(suggestsDanger(text)).toBe(false);
  });
});

describe.each(languages)('phrases nobody looked at while writing patterns, %s', (language) => {
  const { danger, ordinary } = readPhrases(`held-out-${language}`);

  it('nineteen in twenty are seen, and as many ordinary ones left alone', () => {
    expect(danger.length).toBeGreaterThanOrEqual(60);
    expect(danger.filter(suggestsDanger).length / danger.length).toBeGreaterThanOrEqual(0.95);
    expect(ordinary.length).toBeGreaterThanOrEqual(60);
    expect(ordinary.filter((text) => !suggestsDanger(text)).length / ordinary.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** Ways in which the same words reach the site. */
const writings: readonly [string, (text: string) => string][] = [
  ['capitals', (text) => text.toUpperCase()],
  ['no accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['accents as separate signs', (text) => text.normalize('NFD')],
  ['straight apostrophes', (text) => text.replaceAll('’', "'")],
  ['the apostrophe of a letter', (text) => text.replace(/['’]/g, '\u02bc')],
  ['an acute accent for an apostrophe', (text) => text.replace(/['’]/g, '\u00b4')],
  ['soft hyphens', (text) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00ad')],
  ['zero-width signs', (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')],
  ['full-width letters', (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['last letters drawn out', (text) => text.replace(/([aeiouy])$/, '$1$1$1$1')],
  ['in the midst of other words', (text) => `Hello. My back is sore\n${text}\nMerci beaucoup! À bientôt.`],
];

describe.each(writings)('danger written with %s', (_how, write) => {
  it.each(languages)('is seen all the same, %s', (language) => {
    const { danger, ordinary } = readPhrases(language);

    expect(danger.filter((text) => !suggestsDanger(write(text)))).toEqual([]);
    expect(ordinary.filter((text) => suggestsDanger(write(text)))).toEqual([]);
  });
});

const people = {
  en: [
    'I',
    'my son',
    'my daughter',
    'my partner',
    'my mother',
    'my best friend',
    'a patient of mine',
    'someone I know',
    'she',
    'he',
    'they',
    'you',
  ],
  fr: [
    'je',
    'mon fils',
    'ma fille',
    'mon conjoint',
    'ma mère',
    'ma meilleure amie',
    'une de mes patientes',
    'quelqu’un',
    'elle',
    'il',
    'ils',
    'vous',
  ],
} as const;

const saying = {
  en: [
    'want to die',
    'wants to die',
    'wanted to die',
    'will try to die',
    'would rather die',
    'keep wishing to be dead',
    'tried to commit suicide',
    'took too many pills',
    'has taken too many pills',
    'is going to overdose',
    'cannot breathe',
    'could not breathe',
  ],
  fr: [
    'veux mourir',
    'veut mourir',
    'voulait mourir',
    'voudra mourir',
    'voudrait mourir',
    'a envie de mourir',
    'ne veut plus vivre',
    'a tenté de se suicider',
    'a pris trop de pilules',
    'prendra trop de somnifères',
    'n’arrive plus à respirer',
    'pensait au suicide',
  ],
} as const;

it.each(['en', 'fr'] as const)('whoever is in danger, and whenever, is seen: %s', (language) => {
  const unseen = people[language].flatMap((who) =>
    saying[language].map((what) => `${who} ${what}`).filter((text) => !suggestsDanger(text)),
  );

  expect(unseen).toEqual([]);
});

it.each([
  ['suicide prevention research', 'subject'],
  ['risk of overdose with opioids', 'subject'],
  ['can fibromyalgia cause chest pain', 'subject'],
  ['recherche sur la prévention du suicide', 'subject'],
  ['risque de surdose des opioïdes', 'subject'],
  ['suicide', 'someone'],
  ['I study suicide prevention because I want to die', 'someone'],
  ['my friend looks for suicide prevention', 'someone'],
  ['sleep and pain', 'none'],
] as const)('“%s” speaks of danger as: %s', (text, danger) => {
  expect(dangerIn(text)).toBe(danger);
});

it('does not interrupt an empty text', () => {
  expect(dangerIn('')).toBe('none');
});

it('answers at once for a very long text', () => {
  expect(suggestsDanger('en finir '.repeat(200_000))).toBe(true);
  expect(suggestsDanger('veux '.repeat(200_000))).toBe(false);
});
