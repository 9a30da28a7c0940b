import { describe, expect, it } from 'vitest';
import { calendarDays } from '#lib/check/rules/structure/calendar-days.ts';
import { fileIn, problemsIn, problemsOfLibrary, said } from '#tests/support/check.ts';

describe('a day of the calendar', () => {
  it.each([
    ['The clinic will be closed on June 31, 2027.', 'June 31, 2027'],
    ['We close on the 30th of February.', 'the 30th of February'],
    ['We close from December 24 to 32.', 'December 24 to 32'],
    ['Come on 31 November.', '31 November'],
  ])('that does not exist is told in English: “%s”', (sentence, words) => {
    expect(problemsIn(calendarDays, sentence).map(({ code, arguments: filled }) => [code, filled?.words])).toEqual([
      ['calendar-day.unknown', words],
    ]);
  });

  it.each([
    ['La clinique sera fermée le 31 novembre 2026.', '31 novembre 2026'],
    ['Fermé du 24 au 31 juin.', '31 juin'],
    ['Le 29 février 2027, nous sommes fermés.', '29 février 2027'],
  ])('that does not exist is told in French: “%s”', (sentence, words) => {
    expect(problemsIn(calendarDays, sentence, fileIn('fr-CA')).map(({ code, arguments: filled }) => [code, filled?.words])).toEqual([
      ['calendar-day.unknown', words],
    ]);
  });

  it('that falls on another day of the week is told, with the right one', () => {
    expect(said(problemsIn(calendarDays, 'We are closed on Monday, June 29, 2027.\n'))).toEqual([
      '1:18 “Monday, June 29, 2027” is a Tuesday. | Correct the day of the week or the date.',
    ]);
    expect(said(problemsIn(calendarDays, 'C’est fermé le lundi 1er juillet 2026.\n', fileIn('fr-CA')), 'fr-CA')).toEqual([
      '1:16 «\u00a0lundi 1er juillet 2026\u00a0» tombe un mercredi. | Corrigez le jour de la semaine ou la date.',
    ]);
  });

  it.each([
    'We are closed on Tuesday, June 29, 2027.',
    'Closed on February 29, and on June 30.',
    'We may see 31 people in May 2026.',
    'In March 45 people came.',
    'With naltrexone 34 may have felt better.',
  ])('that exists is let be: “%s”', (sentence) => {
    expect(problemsIn(calendarDays, sentence)).toEqual([]);
  });

  it.each(['Fermé le 29 février et le mercredi 1er juillet 2026.', 'Fermé du 24 au 30 juin.'])(
    'that exists is let be: “%s”',
    (sentence) => {
      expect(problemsIn(calendarDays, sentence, fileIn('fr-CA'))).toEqual([]);
    },
  );

  it('of a sound library is let be', () => {
    expect(problemsOfLibrary(calendarDays)).toEqual([]);
  });
});
