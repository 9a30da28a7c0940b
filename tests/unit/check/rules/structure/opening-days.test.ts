import { describe, expect, it } from 'vitest';
import { openingDays } from '#lib/check/rules/structure/opening-days.ts';
import { fileIn, problemsIn, said } from '#tests/support/check.ts';

const daysIn = (sentence: string, path?: string): unknown[] =>
  problemsIn(openingDays, sentence, path).map(({ arguments: filled }) => filled?.day);

describe('days on which a sentence has the clinic open and closed', () => {
  it.each([
    ['We are closed on Wednesdays and open every weekday from 8 am to 4 pm.', 'Wednesday'],
    ['The clinic opens Monday to Thursday and is closed on Tuesdays.', 'Tuesday'],
    ['We are open seven days a week and closed on Sundays.', 'Sunday'],
    ['On weekends we are shut; come by Thursday to Saturday.', 'Saturday'],
  ])('are told in English: “%s”', (sentence, day) => {
    expect(daysIn(sentence)).toEqual([day]);
  });

  it.each([
    ['La clinique est fermée le lundi et ouverte du lundi au jeudi, de 9 h à 16 h.', 'lundi'],
    ['Nous accueillons les gens tous les jours de semaine et fermons le mercredi.', 'mercredi'],
    ['Le vendredi, c’est fermé; nous ouvrons du mardi au vendredi.', 'vendredi'],
  ])('are told in French: “%s”', (sentence, day) => {
    expect(daysIn(sentence, fileIn('fr-CA'))).toEqual([day]);
  });

  it('are told in words', () => {
    expect(said(problemsIn(openingDays, 'We are open daily and closed on Mondays.\n'))).toEqual([
      '1:1 The sentence says that the clinic is both open and closed on Monday. | Give the days once, as the page of the place of care has them.',
    ]);
  });

  it.each([
    'We are open every weekday except Wednesday, and closed on Wednesdays and weekends.',
    'The clinic is closed on Wednesday mornings and open every weekday.',
    'On Mondays we are closed, and we see people Tuesday to Friday.',
    'We are open Monday to Friday and closed on Monday, July 1.',
    'Riverside is closed on Mondays, while Hillside is open Monday to Friday.',
    'We are closed on Sundays, and the phone line is open every day.',
  ])('are not read into “%s”', (sentence) => {
    expect(daysIn(sentence)).toEqual([]);
  });

  it.each([
    'La clinique est fermée la fin de semaine et ouverte du lundi au jeudi, de 9 h à 16 h.',
    'Nous ouvrons tous les jours sauf le mercredi et fermons le mercredi.',
    'Nous accueillons les gens du lundi au vendredi, mais fermons le vendredi après-midi.',
    'Nous ouvrons du lundi au vendredi et fermons le lundi 24 décembre.',
  ])('are not read into “%s”', (sentence) => {
    expect(daysIn(sentence, fileIn('fr-CA'))).toEqual([]);
  });
});
