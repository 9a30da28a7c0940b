import english from '../../messages/en.json' with { type: 'json' };
import french from '../../messages/fr-CA.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { typeset } from './typography.ts';

/** The interface words of the site; the English file gives the shape both languages share. */
export type Messages = typeof english;

function typesetAll<Value>(value: Value, locale: Locale): Value {
  if (typeof value === 'string') return typeset(value, locale) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner, locale)])) as Value;
}

const catalogue: Record<Locale, Messages> = { en: typesetAll(english, 'en'), 'fr-CA': typesetAll(french, 'fr-CA') };

/** The interface words in one language, with its typography. */
export function messagesFor(locale: Locale): Messages {
  return catalogue[locale];
}
