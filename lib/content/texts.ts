import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { Article, Author, Library, Notice, Treatment } from './library.ts';

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

/** Every entry that has words, whatever its collection. */
export function everyEntry({ articles, authors, notices, treatments }: Library): (Article | Author | Notice | Treatment)[] {
  return [...articles, ...authors, ...notices, ...treatments];
}
