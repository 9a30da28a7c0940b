import type { Library } from '../../../content/library.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { citedOn } from '../../cited-on.ts';
import { plainOf } from '../../prose/flat.ts';
import { likeTyped, lookingFor } from '../../prose/kept-list.ts';
import { joinsName } from '../../prose/long-name.ts';
import type { Found } from '../../prose/phrases.ts';
import { replacing } from '../../prose/replace.ts';
import type { CheckedFile, FileRule } from '../../rule.ts';
import { areDictionariesLoaded, dictionaryOf, loadDictionaries } from '../../spelling/dictionaries.ts';
import { languageOf } from '../../spelling/language-of.ts';
import { ownWordsOf } from '../../spelling/own-words.ts';
import { bareOf, isKnown, wordsOf } from '../../spelling/words.ts';
import { isList } from '../is-list.ts';
import { city, cityWords } from '../structure/city-names.ts';
import { englishInFrench } from './lists/english-in-french.ts';
import { englishOfCanada } from './lists/english-of-canada.ts';
import { englishSubstances } from './lists/english-substances.ts';
import { anglicisms } from './lists/french-anglicisms.ts';
import { frenchOfEurope } from './lists/french-of-europe.ts';
import { frenchSubstances } from './lists/french-substances.ts';
import { frenchTerms } from './lists/french-terms.ts';

/** Words that no dictionary holds, with those that may have been meant. Names in the middle of a sentence, and abbreviations, are let through. */
export const spelling: FileRule = {
  name: 'spelling',
  family: 'language',
  scope: 'file',
  restsOn: ['own-words', 'cited-references', 'names'],
  prepare: loadDictionaries,
  isReady: areDictionariesLoaded,
  check: (file, { library, wordAtHand }) => {
    if (isList(file.path)) return [];
    const own = ownWordsOf(library);
    const names = library.authors.flatMap(({ meta }) => wordsIn(meta.name));
    const left = new Set([
      ...foreignWords(file),
      ...namesIn(file, library),
      ...names,
      ...(wordAtHand === undefined ? [] : wordsIn(wordAtHand)),
    ]);
    return file.passages.flatMap((passage) => {
      const plain = plainOf(passage);
      if (languageOf(plain, passage.locale) !== passage.locale) return [];
      return misspelt(plain, passage.locale, own[passage.locale])
        .filter(({ words }) => !left.has(words) && !cityWords.has(words))
        .map(({ from, to, words }) => {
          const place = passage.place(from, to);
          const [first, ...others] = suggestionsFor(words, passage.locale);
          const action = first && isSure(words, first, others) ? replacing(place, first) : undefined;
          const said = first ? 'spelling.suggested' : 'spelling.unknown';
          return found(said, place, { words, suggestions: [first, ...others].filter(Boolean).join(', ') }, action ? { action } : {});
        });
    });
  },
};

/**
 * May this be written without anybody looking? A name is never another one; a word is, where its accents alone were lost or two of its
 * letters changed places, or where it has a single neighbour.
 */
function isSure(typed: string, first: string, others: readonly string[]): boolean {
  if (/\p{Lu}/u.test(typed) || typed.length < 5) return false;
  const [letters, meant] = [typed, first.normalize('NFD').replace(/\p{M}/gu, '')].map((word) => [...word].sort().join(''));
  return letters === meant || (others.length === 0 && !/[\s’]/.test(first));
}

/** Words that another rule tells of, with what to write instead. */
const toldElsewhere: Readonly<Record<Locale, (plain: string, typed: string) => Found[]>> = {
  en: lookingFor([...englishOfCanada, ...englishSubstances]),
  'fr-CA': lookingFor([...anglicisms, ...englishInFrench, ...frenchOfEurope, ...frenchTerms, ...frenchSubstances]),
};

/** The words of a plain text that are neither in the dictionary nor in the clinic’s own list. */
function misspelt(plain: string, locale: Locale, own: ReadonlySet<string>): Found[] {
  const unknown = wordsOf(plain).filter(({ from, to, words }) => {
    const bare = bareOf(words, locale);
    return (
      !isAbbreviation(bare) && !isName(bare, plain, to - bare.length) && !joinsName(words, plain, from) && !isKnown(words, locale, own)
    );
  });
  if (unknown.length === 0) return unknown;
  const told = toldElsewhere[locale](plain, plain);
  return unknown.filter(({ from, to }) => !told.some((other) => other.from < to && from < other.to));
}

/** A word of capitals, also behind an apostrophe: « l’EULAR ». */
function isAbbreviation(words: string): boolean {
  return words.length < 3 || (words === words.toUpperCase() && words.length <= 8) || /^\p{Lu}+s$/u.test(words);
}

/** A word with a capital where no sentence begins. */
function isName(words: string, plain: string, from: number): boolean {
  if (isRunTogether(words)) return false;
  const before = plain.slice(0, from).trimEnd();
  if (/^\p{Lu}/u.test(words) && title.test(before)) return true;
  if (/^\p{Lu}/u.test(words) && /[(«“]$/u.test(before) && namesOn.test(plain.slice(from + words.length))) return true;
  return /^\p{Lu}/u.test(words) && before !== '' && !/[.!?…:«“"(–—-]$/u.test(before);
}

/** What begins a bracket is a name where a second capital follows: “(European Journal of Pain)”, “(Advances in Rheumatology)”. */
const namesOn = /^ (?:\p{Ll}{1,4} )?\p{Lu}\p{L}/u;

/** A title that a name follows. */
const title = /(?:^|[\s(])(?:Drs?|Dre|Pr|Pre|Prof|Mr|Mrs|Ms|MM?|Mmes?)\.?$/u;

/** “Longueuilet”: whatever letter a city ends in. */
const gluedCity = new RegExp(`^(?:${city}|Québec)(?:and|et|or|ou)$`, 'u');

/** “Bayand”, « Marieet »: a name and the word after it. After a consonant it may be a name of its own, such as Durand. */
function isRunTogether(words: string): boolean {
  if (gluedCity.test(words)) return true;
  const name = /^(\p{Lu}\p{Ll}*[aeiouy])(?:and|et|or|ou|à)$/u.exec(words)?.[1];
  return (
    name !== undefined &&
    (['en', 'fr-CA'] as const).some(
      (locale) => dictionaryOf(locale).has(name, { ignoreCase: false }) || dictionaryOf(locale).has(name.toLowerCase()),
    )
  );
}

/** The family names of who wrote the references that a file cites, and the words of the journals they stand in. */
function namesIn({ passages }: CheckedFile, { references }: Library): string[] {
  return citedOn(passages, references).flatMap(({ authors, journal = '' }) => [
    ...authors.flatMap((author) => ('family' in author ? [...wordsIn(author.family), ...wordsIn(author.family.replaceAll('-', ' '))] : [])),
    ...wordsIn(journal),
  ]);
}

/** Words marked with `<Lang>` in the same file are in another language. */
function foreignWords({ source }: CheckedFile): ReadonlySet<string> {
  const marked = [...source.matchAll(/<Lang\b[^>]*>([\s\S]*?)<\/Lang>/g)].map(([, inner = '']) => inner);
  return new Set(marked.flatMap(wordsIn));
}

function wordsIn(text: string): string[] {
  return wordsOf(text.replaceAll('’', "'")).map(({ words }) => words);
}

const kept = new Map<string, string[]>();

function suggestionsFor(words: string, locale: Locale): string[] {
  const key = `${locale} ${words}`;
  const known = kept.get(key);
  if (known) return known;
  const bare = bareOf(words, locale) || words;
  const suggestions = dictionaryOf(locale)
    .suggest(bare.toLowerCase(), { numSuggestions: 4, ignoreCase: false })
    .filter(({ isPreferred, cost }) => isPreferred || cost < 260)
    .map(({ word }) => words.replace(bare, likeTyped(bare, word)).replaceAll("'", '’'));
  kept.set(key, [...new Set(suggestions)].slice(0, 3));
  return kept.get(key) ?? [];
}
