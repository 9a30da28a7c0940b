import englishEvidence from '../../messages/check/en/evidence.json' with { type: 'json' };
import englishLanguage from '../../messages/check/en/language.json' with { type: 'json' };
import englishLaw from '../../messages/check/en/law.json' with { type: 'json' };
import englishParity from '../../messages/check/en/parity.json' with { type: 'json' };
import englishReview from '../../messages/check/en/review.json' with { type: 'json' };
import englishStructure from '../../messages/check/en/structure.json' with { type: 'json' };
import frenchEvidence from '../../messages/check/fr-CA/evidence.json' with { type: 'json' };
import frenchLanguage from '../../messages/check/fr-CA/language.json' with { type: 'json' };
import frenchLaw from '../../messages/check/fr-CA/law.json' with { type: 'json' };
import frenchParity from '../../messages/check/fr-CA/parity.json' with { type: 'json' };
import frenchReview from '../../messages/check/fr-CA/review.json' with { type: 'json' };
import frenchStructure from '../../messages/check/fr-CA/structure.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { typeset } from './typography.ts';

/** The words of one rule: why it matters, and what is wrong and how to mend it in each situation. */
export type RuleMessages = { why?: string } & Readonly<Record<string, { what: string; fix: string } | string | undefined>>;

type Catalogue = Readonly<Record<string, RuleMessages>>;

function typesetAll<Value>(value: Value, locale: Locale): Value {
  if (typeof value === 'string') return typeset(value, locale) as Value;
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, typesetAll(inner, locale)])) as Value;
}

const english: Catalogue = {
  ...englishStructure,
  ...englishEvidence,
  ...englishParity,
  ...englishReview,
  ...englishLaw,
  ...englishLanguage,
};
const french: Catalogue = { ...frenchStructure, ...frenchEvidence, ...frenchParity, ...frenchReview, ...frenchLaw, ...frenchLanguage };

const catalogue: Readonly<Record<Locale, Catalogue>> = { en: typesetAll(english, 'en'), 'fr-CA': typesetAll(french, 'fr-CA') };

/** The words of every rule of the content check in one language, by the name of the rule. */
export function checkMessagesFor(locale: Locale): Catalogue {
  return catalogue[locale];
}
