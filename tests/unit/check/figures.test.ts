import { describe, expect, it } from 'vitest';
import { uncitedClaim } from '#lib/check/rules/evidence/uncited-claim.ts';
import { figuresIn } from '#lib/check/values/figures.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn, problemsIn } from '#tests/support/check.ts';

const statesFigure = (words: string, locale: Locale): boolean =>
  problemsIn(uncitedClaim, `${words}\n`, fileIn(locale)).some(({ code }) => code === 'uncited-claim.figure');

describe('in English, a figure that needs a source', () => {
  it.each([
    ['a percentage', 'About 30% feel better.'],
    ['a percentage with a decimal', 'It was 20.5% of them.'],
    ['so many of so many', 'It helped 2 of 12.'],
    ['so many people out of so many', 'It helped 8 people out of 12.'],
    ['so many in so many', 'It affects 3 in 100.'],
    ['so many women in every so many', 'It affects 4 women in every 100.'],
    ['a share in words', 'About half of them feel better.'],
    ['points on a scale', 'Pain fell by 5.5 points.'],
    ['a single point', 'Pain fell by 1 point.'],
    ['a percentage beside a telephone number', 'Call 613-555-0142: 30% do.'],
  ])('is %s', (_kind, words) => {
    expect(statesFigure(words, 'en')).toBe(true);
  });

  it.each([
    ['a year', 'It was published in 2011.'],
    ['a duration', 'It lasts 30 minutes.'],
    ['a number of people', 'The trial had 226 people.'],
    ['a telephone number', 'Call 613-555-0142.'],
    ['a toll-free number', 'Call 1 866 277-3553.'],
    ['a toll-free number in letters', 'Call 1 866 APPELLE.'],
    ['a short number', 'Call 9-8-8 or 9-1-1.'],
    ['the name of a scale', 'It used a 100-point scale.'],
  ])('is not %s', (_kind, words) => {
    expect(statesFigure(words, 'en')).toBe(false);
  });
});

describe('in French, a figure that needs a source', () => {
  it.each([
    ['a percentage', 'Environ 30\u00a0% vont mieux.'],
    ['a percentage with a decimal', 'C’était 20,5\u00a0% des gens.'],
    ['so many out of so many', 'Elle en a aidé 2 sur 12.'],
    ['so many people out of so many', 'Elle a aidé 8 personnes sur 12.'],
    ['points on a scale', 'La douleur a baissé de 5,5 points.'],
    ['less than a point', 'La douleur a baissé de 0,6 point.'],
  ])('is %s', (_kind, words) => {
    expect(statesFigure(words, 'fr-CA')).toBe(true);
  });

  it.each([
    ['a year', 'Publié en 2011.'],
    ['a duration', 'Elle dure 30 minutes.'],
    ['a number of people', 'L’essai comptait 226 personnes.'],
    ['a telephone number with non-breaking spaces', 'Composez le 1\u00a0866\u00a0277-3553.'],
  ])('is not %s', (_kind, words) => {
    expect(statesFigure(words, 'fr-CA')).toBe(false);
  });
});

describe('the figures of a text', () => {
  it('are the same in English and in French notation', () => {
    expect([...figuresIn('2,309 people, a range of 0.6 to 10.4, 30%', 'en')]).toEqual(['2309', '0.6', '10.4', '30']);
    expect([...figuresIn('2\u00a0309 personnes, de 0,6 à 10,4, 30\u00a0%', 'fr-CA')]).toEqual(['2309', '0.6', '10.4', '30']);
  });

  it('count millions as one figure', () => {
    expect([...figuresIn('1,250,000 people', 'en')]).toEqual(['1250000']);
    expect([...figuresIn('1 250 000 personnes', 'fr-CA')]).toEqual(['1250000']);
  });

  it('keep a year apart from the number that follows it', () => {
    expect([...figuresIn('En 2011 100 personnes', 'fr-CA')]).toEqual(['2011', '100']);
  });

  it('leave out telephone numbers, which each language may write its own way', () => {
    expect([...figuresIn('Call 1 866 277-3553 or 9-8-8', 'en')]).toEqual([]);
  });
});
