import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { WordedName } from './collections.ts';
import { wordedNames } from './collections.ts';
import type { Library, WordedEntry } from './library.ts';

type TextIn<Entry> = Entry extends { texts: Partial<Record<Locale, infer Text>> } ? Text : never;

/** The texts an entry has, in the order of the site’s languages. */
export function textsOf<Entry extends { texts: Partial<Record<Locale, unknown>> }>(
  entry: Entry,
): { locale: Locale; text: TextIn<Entry> }[] {
  return locales.flatMap((locale) => {
    const text = entry.texts[locale];
    return text === undefined ? [] : [{ locale, text: text as TextIn<Entry> }];
  });
}

/** An entry that has words, of whichever collection. */
export type AnyWorded = { [Name in WordedName]: WordedEntry<Name> }[WordedName];

/** Every entry that has words, whatever its collection. */
export function everyEntry(library: Library): AnyWorded[] {
  return wordedNames.flatMap((name): readonly AnyWorded[] => library[name]);
}
