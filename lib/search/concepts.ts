import type { Library } from '../content/library.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { everydayWords } from './everyday-words.ts';
import { searchedNames } from './searched-names.ts';
import type { Word } from './words.ts';
import { searchableWords, splitWords } from './words.ts';

/** One thing with all its names; the first name of each language is the one to show. */
export type Concept = { key: string; names: Record<Locale, string[]>; abbreviations?: Record<Locale, string>; term?: string };

/** A run of words that names a concept: the first, and how many. */
export type Mention = { concept: Concept; at: number; length: number };

type Names = Record<Locale, readonly string[]>;

type Named = { names: Names; abbreviations?: Record<Locale, string>; term?: string };

type Entry = { stems: readonly string[]; concept: Concept };

/** All concepts, by the first stem of each of their names in a language, the longest names first. */
export type Concepts = Record<Locale, Map<string, Entry[]>>;

/**
 * What the library itself says to be the same thing: the names, abbreviations and synonyms of its glossary, the short names of its
 * treatments and conditions, what a treatment may help, what else people call these things, and a few everyday words. Nothing else is taken for an equivalent.
 */
export function buildConcepts(library: Library): Concepts {
  const found: Concepts = { en: new Map(), 'fr-CA': new Map() };
  for (const named of namesIn(library)) addConcept(found, named);
  for (const locale of locales) for (const entries of found[locale].values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return found;
}

function* namesIn({ terms, treatments, conditions }: Library): Generator<Named> {
  for (const { id, term, abbreviation, synonyms } of terms.values()) {
    const names = (locale: Locale) => [
      term[locale],
      ...(abbreviation ? [abbreviation[locale]] : []),
      ...(synonyms?.[locale] ?? []),
      ...initials(term[locale], locale),
    ];
    yield { names: { en: names('en'), 'fr-CA': names('fr-CA') }, ...(abbreviation ? { abbreviations: abbreviation } : {}), term: id };
  }
  for (const { texts } of [...conditions, ...treatments]) {
    // What stands in brackets is an example of the treatment, not a name of it.
    const name = (locale: Locale) => {
      const title = texts[locale]?.words.shortTitle;
      return title === undefined ? [] : [inSentence(title.replace(/ \(.*\)$/, '').replaceAll('\u00ad', ''))];
    };
    yield { names: { en: name('en'), 'fr-CA': name('fr-CA') } };
  }
  const [english, french] = [messagesFor('en').Treatments.helps, messagesFor('fr-CA').Treatments.helps];
  for (const key of Object.keys(english) as (keyof typeof english)[])
    yield { names: { en: [inSentence(english[key])], 'fr-CA': [inSentence(french[key])] } };
  for (const names of [...searchedNames, ...everydayWords]) yield { names };
}

/** A title as it stands within a sentence: without its capital, unless all of its first word is in capitals. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? (title[0]?.toLowerCase() ?? '') + title.slice(1) : title;
}

/** The initials of a name of three words or more, as people shorten “randomized controlled trial”. */
function initials(name: string, locale: Locale): string[] {
  const letters = searchableWords(name, locale).map(({ plain }) => plain[0]);
  return letters.length >= 3 ? [letters.join('').toUpperCase()] : [];
}

/** The stems of a name; none when all but one of its words are too common, as in « S-kétamine »: what is left would name something else. */
function stemsOf(name: string, locale: Locale): string[] {
  const stems = searchableWords(name, locale).map(({ stem }) => stem);
  return stems.length === 1 && splitWords(name, locale).length > 1 ? [] : stems;
}

/** Adds the names of a concept; a name that is known already makes both the same concept. */
function addConcept(found: Concepts, { names, abbreviations, term }: Named): void {
  const forms = locales
    .flatMap((locale) =>
      names[locale].flatMap((name) => {
        const stems = stemsOf(name, locale);
        // “tai-chi” is also written “taichi”.
        return [
          { locale, name, stems },
          ...(/[ -]/.test(name) && splitWords(name, locale).length > 1
            ? [{ locale, name, stems: stemsOf(name.replace(/[ -]/g, ''), locale) }]
            : []),
        ];
      }),
    )
    .filter(({ stems }) => stems.length > 0);
  const same = forms.map(({ locale, stems }) => entryOf(found[locale], stems)?.concept).find(Boolean);
  const concept: Concept = same ?? { key: `§${forms[0]?.stems.join('_')}`, names: { en: [], 'fr-CA': [] } };
  if (term !== undefined && concept.term === undefined) concept.term = term;
  if (abbreviations) concept.abbreviations = abbreviations;
  for (const { locale, name, stems } of forms) {
    if (!concept.names[locale].includes(name)) concept.names[locale].push(name);
    if (entryOf(found[locale], stems)) continue;
    const [first = ''] = stems;
    found[locale].set(first, [...(found[locale].get(first) ?? []), { stems, concept }]);
  }
}

function entryOf(entries: Concepts[Locale], stems: readonly string[]): Entry | undefined {
  return entries.get(stems[0] ?? '')?.find((entry) => entry.stems.join(' ') === stems.join(' '));
}

/** Every concept named in these words, the longest name first, none overlapping another. */
export function mentions(found: readonly Word[], concepts: Concepts[Locale]): Mention[] {
  const named: Mention[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const entry = concepts
      .get(found[at]?.stem ?? '')
      ?.find(({ stems }) => stems.every((stem, offset) => found[at + offset]?.stem === stem));
    if (!entry) continue;
    named.push({ concept: entry.concept, at, length: entry.stems.length });
    at += entry.stems.length - 1;
  }
  return named;
}
