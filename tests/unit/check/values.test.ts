import { describe, expect, it } from 'vitest';
import { keyOf } from '#lib/check/values/value.ts';
import { valuesIn } from '#lib/check/values.ts';
import type { Locale } from '#lib/i18n/locales.ts';

const keys = (text: string, locale: Locale): string[] => valuesIn(text, locale).map(keyOf);

describe('a quantity is the same in both languages, in digits and in words', () => {
  it.each([
    ['2 of 12 people', '2 personnes sur 12', ['ratio 2/12']],
    ['one in five', 'une personne sur cinq', ['ratio 1/5']],
    ['2/12, 2 of the 12, two in twelve', '2/12, 2 des 12, deux sur douze', ['ratio 2/12', 'ratio 2/12', 'ratio 2/12']],
    ['two-thirds', 'les deux tiers', ['ratio 2/3']],
    ['20.5%', '20,5\u00a0%', ['percent 20.5']],
    ['50 percent', '50 pour cent', ['percent 50']],
    ['9.5% to 39%', 'de 9,5 % à 39 %', ['percent 9.5', 'percent 39']],
    ['22 to 24 of 100', 'de 22 à 24 sur 100', ['ratio 22/100', 'ratio 24/100']],
    ['three times as many', 'trois fois plus', ['times 3']],
    ['three times a week', 'trois fois par semaine', ['count 3']],
    ['2,309 people', '2\u00a0309 personnes', ['count 2309']],
    ['10 million people', '10 millions de personnes', ['count 10000000']],
    ['ninety-eight', 'quatre-vingt-dix-huit', ['count 98']],
    ['three weeks', 'trois semaines', ['duration 21']],
    ['4 to 6 weeks', '4 à 6 semaines', ['duration 28', 'duration 42']],
    ['half an hour', 'une demi-heure', ['duration 0.021']],
    ['9:30 am to 1 pm', 'de 9 h 30 à 13 h', ['clock 570', 'clock 780']],
    ['613-555-0142', '613 555-0142', ['telephone 6135550142']],
    ['9-1-1', '9-1-1', ['telephone 911']],
    ['50 mg', '50 mg', ['dose 50 mg']],
    ['$45.50', '45,50 $', ['money 45.5']],
    ['-15.8 points', '−15,8 points', ['points -15.8']],
    ['3 May 2026', '3 mai 2026', ['date 2026-5-3']],
    ['May 3, 2026', 'le 3 mai 2026', ['date 2026-5-3']],
  ])('%s, %s', (english, french, expected) => {
    expect(keys(english, 'en')).toEqual(expected);
    expect(keys(french, 'fr-CA')).toEqual(expected);
  });
});

it('takes no name for a quantity', () => {
  expect(keys('ICD-11, omega-3, B12, {count} and one of the two medicines in 2018', 'en')).toEqual(['count 2', 'year 2018']);
  expect(keys('La CIM-11, les oméga-3, la vitamine B12 et {count}', 'fr-CA')).toEqual([]);
});

it('says where each of them stands', () => {
  expect(valuesIn('Pain fell in 36 of 100 people.', 'en').map(({ from, to, words }) => ({ from, to, words }))).toEqual([
    { from: 13, to: 22, words: '36 of 100' },
  ]);
});
