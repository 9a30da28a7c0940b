import { describe, expect, it } from 'vitest';
import { possibleValues } from '#lib/check/rules/structure/possible-values.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn, problemsIn, said } from '#tests/support/check.ts';

const codesIn = (sentence: string, locale: Locale): string[] =>
  problemsIn(possibleValues, sentence, fileIn(locale)).map(({ code }) => code);

type Row = readonly [code: string, locale: Locale, faulty: string, sound: string];

describe('a figure that cannot be', () => {
  it.each<Row>([
    ['hour', 'en', 'The clinic closes at 16:30 p.m.', 'The clinic closes at 4:30 p.m.'],
    ['hour', 'en', 'The first visit begins at 9:75 a.m.', 'The first visit begins at 9:15 a.m.'],
    ['hour', 'fr-CA', 'La clinique ferme à 16 h p.m.', 'La clinique ferme à 16 h.'],
    ['hour', 'fr-CA', 'La visite commence à 9 h 75.', 'La visite commence à 9 h 45, et la ligne répond en 48 h.'],
    ['backwards', 'en', 'On Mondays we are open from 5 p.m. to 9 a.m.', 'On Mondays we are closed from 5 p.m. to 9 a.m.'],
    ['backwards', 'en', 'The clinic is open from 4 p.m. until 8:30 a.m.', 'The clinic is open from 8:30 a.m. until noon.'],
    ['backwards', 'fr-CA', 'Nous vous accueillons de 17 h à 8 h.', 'Nous vous accueillons de 8 h à 17 h.'],
    ['backwards', 'fr-CA', 'La clinique ouvre de 16 h 30 à 9 h.', 'La ligne d’urgence est ouverte de 16 h 30 à 9 h.'],
    ['temperature', 'en', 'The pool is kept at 33 °F.', 'The pool is kept at 33 °C.'],
    ['temperature', 'en', 'Call us if you have a fever of 39 °F.', 'Wait outside only if it is warmer than 30 °F.'],
    ['temperature', 'fr-CA', 'Nos salles restent à 22 °F.', 'Nos salles restent à 22 °C.'],
    ['temperature', 'fr-CA', 'Une fièvre de 101 °C demande un appel.', 'Une fièvre de 38 °C demande un appel.'],
    ['score', 'en', 'The pain came to 12 out of 10.', 'The pain came to 9 out of 10.'],
    ['score', 'fr-CA', 'La douleur était de 11 sur 10.', 'Le programme coûte 50 $ sur 10 semaines.'],
  ])('is told of (%s, %s): “%s”', (code, locale, faulty, sound) => {
    expect(codesIn(faulty, locale)).toEqual([`possible-value.${code}`]);
    expect(codesIn(sound, locale)).toEqual([]);
  });

  it('is told in words', () => {
    expect(said(problemsIn(possibleValues, 'The clinic closes at 16:30 p.m.\n'))).toEqual([
      '1:22 “16:30 p.m.” is no time of day. | Write the time with a.m. or p.m., such as 3:00 p.m., and minutes from 00 to 59.',
    ]);
  });
});
