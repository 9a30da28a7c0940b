import type { Locale } from '../../i18n/locales.ts';

const english: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
};

const french: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  cents: 100,
  mille: 1000,
  millier: 1000,
  million: 1_000_000,
  millions: 1_000_000,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  centaine: 100,
};

const words: Readonly<Record<Locale, Readonly<Record<string, number>>>> = { en: english, 'fr-CA': french };
const joint: Readonly<Record<Locale, string>> = {
  // “Four and six” are two numbers.
  en: '(?:(?<=hundred|thousand|million) and |[ -])',
  'fr-CA': '(?:[ -]et[ -](?=(?:une?|onze)(?!\\p{L}))|[ -])',
};

const one = (locale: Locale): string =>
  `(?:${Object.keys(words[locale])
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}])`;

/** “Twenty-first”, « vingt et unième »: a place in a row, and no quantity. */
const inRow = '(?![ -](?:et )?\\p{L}+ième|-(?:first|second|third|\\p{L}+th)(?!\\p{L}))';

/** A number written out, such as “twenty-four” or « quatre-vingt-dix-huit », as the source of a pattern. */
export const numberWords: Readonly<Record<Locale, string>> = {
  en: `${one('en')}(?:${joint.en}${one('en')})*${inRow}`,
  // « Pour l’une et pour l’autre » counts nothing.
  'fr-CA': `(?<!(?<!\\p{L})l['’])${one('fr-CA')}(?:${joint['fr-CA']}${one('fr-CA')})*${inRow}`,
};

/** What a number written out amounts to. */
export function amountOfWords(written: string, locale: Locale): number {
  let whole = 0;
  let part = 0;
  for (const word of written.toLowerCase().split(/[ -]+/)) {
    const amount = words[locale][word];
    if (amount === undefined) continue; // “and”, « et »
    if (amount >= 1000) {
      whole += (part || 1) * amount;
      part = 0;
    } else if (amount === 100 || /^dozen$|aine$/.test(word))
      part = (part || 1) * amount; // « une centaine » is 100, not 101
    else if (/^vingts?$/.test(word) && part % 100 === 4)
      part += 76; // « quatre-vingts »: four twenties
    else part += amount;
  }
  return whole + part;
}
