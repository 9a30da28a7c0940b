import { matchesOf } from '../../prose/matches.ts';

/** The letters on the keys of a telephone, from the key of 2 on. */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const number = /\+?\(?\d[\d()./\s\p{Lu}–-]*/gu;

/** What is dialled for a number, written in any way: “1 866 APPELLE” and “+18662773553” dial the same. Without the 1 of the continent. */
export function digitsOf(written: string): string {
  const digits = written
    .replace(/\p{Lu}/gu, (letter) => String(keys.findIndex((letters) => letters.includes(letter)) + 2))
    .replace(/\D/gu, '');
  return digits.length === 11 ? digits.replace(/^1/, '') : digits;
}

/** The telephone numbers that words show, as they are written. */
export function numbersShown(words: string): string[] {
  return matchesOf(number, words)
    .map(([shown]) => shown.trim())
    .filter((shown) => digitsOf(shown).length >= 3);
}

/** The address for mail in some words, in small letters. */
export function mailOf(words: string): string | undefined {
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(words)?.[0].toLowerCase();
}
