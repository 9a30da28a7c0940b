import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SpellingDictionary } from 'cspell-lib';
import { getDictionary, readSettings } from 'cspell-lib';
import type { Locale } from '../../i18n/locales.ts';
import { readWordList } from './word-list.ts';

/** A word list that tells what it holds and what a typing mistake may have meant. */
export type Dictionary = Pick<SpellingDictionary, 'has' | 'suggest'>;

const packages: Readonly<Record<Locale, string>> = {
  en: '@cspell/dict-en-ca/cspell-ext.json',
  'fr-CA': '@cspell/dict-fr-fr/cspell-ext.json',
};
/** Words of medicine, beside those of the language. */
const medicalWords: Readonly<Partial<Record<Locale, string>>> = { en: '@cspell/dict-medicalterms/cspell-ext.json' };

let loading: Promise<void> | undefined;
const loaded: Partial<Record<Locale, Dictionary>> = {};

/** Reads the dictionaries once per process; the rules that ask them are pure from then on. */
export function loadDictionaries(): Promise<void> {
  loading ??= Promise.all([load('en'), load('fr-CA')]).then(() => undefined);
  return loading;
}

/** Have the dictionaries been read? */
export function areDictionariesLoaded(): boolean {
  return loaded.en !== undefined && loaded['fr-CA'] !== undefined;
}

/**
 * The dictionary of a language.
 *
 * @throws Error when `loadDictionaries` has not been awaited
 */
export function dictionaryOf(locale: Locale): Dictionary {
  const dictionary = loaded[locale];
  if (!dictionary) throw new Error('The dictionaries are not loaded: await loadDictionaries() before the rules are run.');
  return dictionary;
}

/** Where a package lies, also for code that was bundled: as the project finds it, and not the file this became part of. */
function resolve(name: string): string {
  return createRequire(/* turbopackIgnore: true */ join(process.cwd(), 'package.json')).resolve(name);
}

async function load(locale: Locale): Promise<void> {
  const { dictionaryDefinitions = [] } = await readSettings(resolve(packages[locale]));
  const main = await getDictionary({ dictionaryDefinitions, dictionaries: dictionaryDefinitions.map(({ name }) => name) });
  const list = medicalWords[locale];
  const words = list === undefined ? [] : ((await readSettings(resolve(list))).dictionaryDefinitions ?? []);
  loaded[locale] = words.reduce<Dictionary>(
    (dictionary, { path }) => (path ? withWords(dictionary, readWordList(path)) : dictionary),
    main,
  );
}

function withWords(main: Dictionary, list: ReturnType<typeof readWordList>): Dictionary {
  return {
    has: (word, options) => main.has(word, options) || list.has(word),
    suggest: (word, options) =>
      [...main.suggest(word, options), ...list.near(word)]
        .sort((a, b) => a.cost - b.cost)
        .slice(0, options?.numSuggestions ?? Number.POSITIVE_INFINITY),
  };
}
