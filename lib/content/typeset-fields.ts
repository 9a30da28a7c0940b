import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';

/** Sets the typography of every field that is words; a slug is an address. */
export function typesetWords<Words extends Record<string, unknown>>(words: Words, locale: Locale): Words {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value, locale);
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
  };
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, key === 'slug' ? value : change(value)])) as Words;
}

/** Bibliographic fields stay as published; phrases for readers follow the typography of their language. */
export function typesetBilingual<Value>(value: Value): Value {
  const isBilingual = (field: object): field is Record<Locale, string | string[]> => 'fr-CA' in field;
  const typesetIn = (phrase: string | string[], locale: Locale) =>
    typeof phrase === 'string' ? typeset(phrase, locale) : phrase.map((one) => typeset(one, locale));
  const change = (field: unknown): unknown => {
    if (typeof field !== 'object' || field === null) return field;
    if (Array.isArray(field)) return field.map(change);
    if (isBilingual(field)) return Object.fromEntries(locales.map((locale) => [locale, typesetIn(field[locale], locale)]));
    return Object.fromEntries(Object.entries(field).map(([key, inner]) => [key, change(inner)]));
  };
  return change(value) as Value;
}
