import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { Article, Author, CareLocation, Condition, Library, Notice, StandingPage, Treatment } from './library.ts';

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

type WordedEntry = Article | Author | CareLocation | Condition | Notice | StandingPage | Treatment;

/** Every entry that has words, whatever its collection. */
export function everyEntry({ articles, authors, conditions, locations, notices, pages, treatments }: Library): WordedEntry[] {
  return [...articles, ...authors, ...conditions, ...locations, ...notices, ...pages, ...treatments];
}
