import type { Library } from '../../content/library.ts';
import type { Locale } from '../../i18n/locales.ts';

const kept = new WeakMap<Library['ownWords'], Readonly<Record<Locale, ReadonlySet<string>>>>();

/** Words of the clinic’s own list, in small letters, by language; a phrase counts as its words. */
export function ownWordsOf({ ownWords }: Library): Readonly<Record<Locale, ReadonlySet<string>>> {
  const known = kept.get(ownWords);
  if (known) return known;
  const both = ownWords.both;
  const sets = { en: setOf([...both, ...ownWords.en]), 'fr-CA': setOf([...both, ...ownWords['fr-CA']]) };
  kept.set(ownWords, sets);
  return sets;
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, ...word.split(/[\s-]+/)]).map((word) => word.toLowerCase().replaceAll('’', "'")));
}
