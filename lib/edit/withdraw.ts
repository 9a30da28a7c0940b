import { redirectsFile, withdrawnFile } from '../content/addresses.ts';
import type { Library } from '../content/library.ts';
import { textFor } from '../content/queries.ts';
import type { RawContent } from '../content/raw.ts';
import type { AddressedSection } from '../content/schemas/addresses.ts';
import type { Withdrawn } from '../content/schemas/withdrawn.ts';
import type { AnyWorded } from '../content/texts.ts';
import { titleOf } from '../content/title-of.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { Move } from './address-lists.ts';
import { withMoves, withWithdrawn } from './address-lists.ts';
import type { FileChanges } from './changes.ts';
import { filesOf } from './entry-files.ts';
import { mentionsOf, withLinksTo } from './links-to.ts';
import { addressedSectionOf } from './move-address.ts';

/** What the address of a page shows once the page is gone: the day and the reason, or another page that says the same. */
export type Afterwards = { because: Record<Locale, string>; on: string } | { to: AnyWorded };

/**
 * Takes an entry away. Every address it has had goes on answering, in both languages: with a page that says when and why, or by leading
 * to another page of its collection; links of other pages then lead there as well.
 */
export function withdraw(raw: RawContent, library: Library, entry: AnyWorded, afterwards: Afterwards): FileChanges {
  const changes = new Map<string, string | null>(filesOf(raw, entry).map((path) => [path, null]));
  const section = addressedSectionOf(entry);
  if (section === undefined) return changes;
  const slugs = slugsOf(library, entry, section);
  if ('because' in afterwards) {
    const { because, on } = afterwards;
    changes.set(
      withdrawnFile,
      withWithdrawn(raw.texts.get(withdrawnFile), { section, id: entry.id, on, title: titlesOf(entry), slugs, because }),
    );
    const old = library.redirects.filter((one) => one.section === section && slugs[one.locale].includes(one.from));
    if (old.length > 0)
      changes.set(
        redirectsFile,
        withMoves(
          raw.texts.get(redirectsFile) ?? '',
          old.map(({ locale, from }) => ({ section, locale, from, to: undefined })),
        ),
      );
    return changes;
  }
  const { to } = afterwards;
  const moves = locales.flatMap((locale) => slugs[locale].map((from): Move => ({ section, locale, from, to: slugOf(to, locale) })));
  changes.set(redirectsFile, withMoves(raw.texts.get(redirectsFile) ?? '', moves));
  for (const { file, linked } of mentionsOf(raw, entry)) {
    if (linked) changes.set(file, withLinksTo(raw.texts.get(file) ?? '', entry, to.id));
  }
  return changes;
}

/** Every slug that leads to an entry in each language, that of today first. */
function slugsOf(library: Library, entry: AnyWorded, section: AddressedSection): Withdrawn['slugs'] {
  const inLanguage = (locale: Locale): string[] => {
    const words = entry.texts[locale]?.words;
    const today = words && 'slug' in words ? words.slug : undefined;
    const before = library.redirects.filter((one) => one.section === section && one.locale === locale && one.to === today);
    return today === undefined ? [] : [today, ...before.map(({ from }) => from)];
  };
  return { en: inLanguage('en'), 'fr-CA': inLanguage('fr-CA') };
}

/** The slug by which an entry is read in a language. */
function slugOf(entry: AnyWorded, locale: Locale): string | undefined {
  const { words } = textFor<AnyWords>(entry, locale).text;
  return 'slug' in words ? words.slug : undefined;
}

type AnyWords = NonNullable<AnyWorded['texts'][Locale]>['words'];

/** What an entry is called in each language; in the other one’s words where it has none of its own. */
function titlesOf(entry: AnyWorded): Record<Locale, string> {
  return { en: titleOf(entry, 'en'), 'fr-CA': titleOf(entry, 'fr-CA') };
}
