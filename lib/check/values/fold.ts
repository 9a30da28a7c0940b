import { latin } from '../prose/latin.ts';

/** The same text, letter for letter, with one kind of space, apostrophe and hyphen, so that patterns need to know only one. */
export function fold(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009\n\t]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2212/g, '-')
    .replace(/\uff05/g, '%');
}

/** A pattern of whole words, accented letters included, to be tried on folded text. */
export function wholeWords(pattern: string, flags = 'iu'): RegExp {
  return new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`), flags);
}
