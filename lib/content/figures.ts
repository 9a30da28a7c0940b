import type { Locale } from '../i18n/locales.ts';

const telephone = /\b1[\s\u00a0]\d{3}[\s\u00a0][A-Z]{4,}\b|\b1[\s\u00a0-]\d{3}[\s\u00a0-]\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b|\b\d-\d-\d\b/g;
const claims: Record<Locale, RegExp> = {
  en: /\d\s?%|\b\d+ (?:people |women |men |adults )?(?:in|of|out of) (?:every )?\d+\b|\d points?\b/,
  'fr-CA': /\d[\s\u00a0]?%|\b\d+ (?:[a-zà-ÿ]+ )?sur \d+\b|\d[\s\u00a0]points?\b/,
};
const numbers: Record<Locale, RegExp> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
  'fr-CA': /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?/g,
};

/** A figure without the marks of thousands of a language, and with a point for its decimals. */
const plain: Record<Locale, (figure: string) => string> = {
  en: (figure) => figure.replaceAll(',', ''),
  'fr-CA': (figure) => figure.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'),
};

/** Does this text state a statistic: a percentage, “2 of 12”, « 3 sur 100 », a number of points? */
export function statesFigure(text: string, locale: Locale): boolean {
  return claims[locale].test(text.replace(telephone, ''));
}

/** Every number of a text in one notation, so that “2,309” and « 2 309 », “0.6” and « 0,6 » are the same. */
export function figuresIn(text: string, locale: Locale): Set<string> {
  const found = text.replace(telephone, '').match(numbers[locale]) ?? [];
  return new Set(found.map(plain[locale]));
}
