import { remembering } from '../prose/remember.ts';
import { fold } from './fold.ts';
import { namesIn } from './names.ts';
import { numeralsIn } from './numbers.ts';

/**
 * Every number that a text gives in digits, in one notation: “2,309” and « 2 309 », “0.6” and « 0,6 » are the same. Telephone
 * numbers, which each language may write its own way, are left out.
 */
export const figuresIn = remembering((typed, locale): ReadonlySet<string> => {
  const text = fold(typed);
  const telephones = namesIn(text, locale).filter(({ kind }) => kind === 'telephone');
  const numerals = numeralsIn(text, locale).filter(
    ({ written, from }) => !written && !telephones.some((telephone) => from >= telephone.from && from < telephone.to),
  );
  return new Set(numerals.map(({ amount }) => String(Math.abs(amount))));
});
