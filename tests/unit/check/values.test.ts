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
    ['51 of 211 people', '51 personnes sur 211', ['ratio 51/211']],
    ['the sixth month', 'le sixième mois', []],
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
    ['the 1st of July', 'le 1er juillet', ['date -7-1']],
    ['December 24 to 26', 'du 24 au 26 décembre', ['date -12-24', 'date -12-26']],
    ['December 24–26, 2027', 'les 24 et 26 décembre 2027', ['date -12-24', 'date 2027-12-26']],
    ['December 24, 25 and 31', 'les 24, 25 et 31 décembre', ['date -12-24', 'date -12-25', 'date -12-31']],
    ['1/2/2027', '1/2/2027', ['date 1/2/2027']],
    ['911 or 8-1-1', '9-1-1 ou 811', ['telephone 911', 'telephone 811']],
    ['613-555-0142 x204', '613 555-0142, poste 204', ['telephone 6135550142', 'count 204']],
    ['12 noon', 'midi', ['clock 720']],
    ['8:05 a.m.', '8 h 5', ['clock 485']],
    ['2:30 in the afternoon', '14 h 30', ['clock 870']],
    ['between four and six steps', 'entre quatre et six pas', ['count 4', 'count 6']],
    ['two hundred and five', 'deux cent cinq', ['count 205']],
    ['seventy-one', 'soixante et onze', ['count 71']],
    ['the twenty-first floor', 'le vingt et unième étage', []],
    ['½ of the people', '½ des gens', ['ratio 1/2']],
    ['1/2 of it', 'la ½ de cela', ['ratio 1/2']],
    ['2 1/2 kilometres', '2,5 kilomètres', ['count 2.5']],
    ['two fifths', 'deux cinquièmes', ['ratio 2/5']],
    ['a year and a half', 'un an et demi', ['duration 547.5']],
    ['2.5 years', 'deux ans et demi', ['duration 912.5']],
    ['a fortnight', 'deux semaines', ['duration 14']],
    ['50 cents, 50¢', '0,50 $, 50 ¢', ['money 0.5', 'money 0.5']],
    ['$2 million', '2 M$', ['money 2000000']],
    ['45 per cent, 45％', '45 p. 100, 45 p. cent', ['percent 45', 'percent 45']],
    ['12 women (of 40)', '12 femmes (sur 40)', ['ratio 12/40']],
    ['5 per 1000 adults', '5 pour 1000 adultes', ['ratio 5/1000']],
    ['twelve of the forty', 'douze d’entre les quarante', ['ratio 12/40']],
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
