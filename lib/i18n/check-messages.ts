import englishEvidence from '../../messages/check/en/evidence.json' with { type: 'json' };
import englishLanguage from '../../messages/check/en/language.json' with { type: 'json' };
import englishLaw from '../../messages/check/en/law.json' with { type: 'json' };
import englishParity from '../../messages/check/en/parity.json' with { type: 'json' };
import englishReview from '../../messages/check/en/review.json' with { type: 'json' };
import englishStructure from '../../messages/check/en/structure.json' with { type: 'json' };
import frenchEvidence from '../../messages/check/fr-CA/evidence.json' with { type: 'json' };
import frenchFields from '../../messages/check/fr-CA/fields.json' with { type: 'json' };
import frenchLanguage from '../../messages/check/fr-CA/language.json' with { type: 'json' };
import frenchLaw from '../../messages/check/fr-CA/law.json' with { type: 'json' };
import frenchParity from '../../messages/check/fr-CA/parity.json' with { type: 'json' };
import frenchReview from '../../messages/check/fr-CA/review.json' with { type: 'json' };
import frenchStructure from '../../messages/check/fr-CA/structure.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { typeset } from './typography.ts';

/** The words of one rule: why it matters, and what is wrong and how to mend it in each situation; in the editor, where that is another way. */
export type RuleMessages = { why?: string } & Readonly<
  Record<string, { what: string; fix: string; inEditor?: string } | string | undefined>
>;

type Catalogue = Readonly<Record<string, RuleMessages>>;

/** What must stand as it is typed: a tag, a value between straight quotation marks, braces that are no argument. */
const code = /'[{}][^']*'|<[^>]*>|"[^"]*"/g;

function typesetWords(sentence: string, locale: Locale): string {
  const kept: string[] = [];
  const marked = sentence.replace(code, (piece) => `{kept${kept.push(piece) - 1}}`);
  return typeset(marked, locale).replace(/\{kept(\d+)\}/g, (mark, index) => kept[Number(index)] ?? mark);
}

function typesetAll<Value>(value: Value, locale: Locale): Value {
  if (typeof value === 'string') return typesetWords(value, locale) as Value;
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

const sentences: Readonly<Record<string, string>> = frenchFields;

/**
 * What a schema says of a field, or a rule calls part of a text, in the editor’s language. Both say it in English; a sentence that
 * differs only in its numbers is found under one with “#” in their place. A sentence nobody has translated stays English: a test holds
 * that there is none.
 */
export function schemaSentence(english: string, locale: Locale): string {
  if (locale === 'en') return english;
  const found = sentences[english] ?? inBoth(english) ?? withNumbers(english);
  return found === undefined ? english : typesetWords(found, locale);
}

/** Fields that are words in both languages say in which before they say what. */
const languages: Readonly<Record<string, string>> = { 'In English. ': 'En anglais. ', 'In Canadian French. ': 'En français. ' };

function inBoth(english: string): string | undefined {
  const prefix = Object.keys(languages).find((start) => english.startsWith(start));
  const said = prefix === undefined ? undefined : sentences[english.slice(prefix.length)];
  return prefix === undefined || said === undefined ? undefined : `${languages[prefix]}${said}`;
}

function withNumbers(english: string): string | undefined {
  const numbers = english.match(/\d+/g) ?? [];
  return sentences[english.replace(/\d+/g, '#')]?.replace(/#/g, () => numbers.shift() ?? '');
}
