/** Every sign that is typed for an apostrophe. */
const apostrophes = /['’‘‛ʼʻʹˈ´`′＇]/g;

const numbers: readonly [RegExp, string][] = [
  [/0/g, 'o'],
  [/[1!|]/g, 'i'],
  [/3/g, 'e'],
  [/[4@]/g, 'a'],
  [/[5$]/g, 's'],
  // A star stands for a vowel more often than not, and those that are left out are mostly an i.
  [/\*/g, 'i'],
];

/** A word whose letters hide behind signs, such as “su1c!de”. */
function unmasked(word: string): string {
  return numbers.reduce((letters, [signs, letter]) => letters.replace(signs, letter), word);
}

/** Letters twice in a row or more, written once: the commonest slip, and the way feelings are stressed. */
export function undouble(text: string): string {
  return text.replace(/([a-z])\1+/g, '$1');
}

/**
 * Text as the patterns expect it: only small letters without accents, doubled letters once, one space around each word and a
 * point at the end of each sentence. Invisible characters are gone; full-width letters and ligatures are ordinary ones.
 *
 * @param apostrophe what an apostrophe becomes: nothing in English (“dont”), a space in French (« j ai »)
 */
export function foldText(text: string, apostrophe: '' | ' '): string {
  const plain = ` ${text} `
    .replace(apostrophes, apostrophe)
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f|\p{Variation_Selector}/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/(?<![a-z])[a-z]+[0-9!|@$*]{1,3}[a-z][a-z0-9!|@$*]*/g, unmasked)
    .replace(/\.{2,}/g, ' ')
    .replace(/[.!?;]+(?=\s|$)/g, ' § ')
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .replace(/ (?:\p{L} ){3,}\p{L}(?= )/gu, (spaced) => ` ${spaced.replaceAll(' ', '')}`)
    .replaceAll('§', '.');
  return undouble(` ${plain.trim()} . `.replace(/ +/g, ' '));
}
