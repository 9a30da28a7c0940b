import { indexCitations } from '../content/citations.ts';
import type { WordedSection } from '../content/entry-address.ts';
import { addressOf, sectionOf } from '../content/entry-address.ts';
import type { Library } from '../content/library.ts';
import { namedBy } from '../content/named-by.ts';
import { textFor } from '../content/queries.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';

/** A page that cites a reference: where, under which name, and the language it is shown in. */
export type CitingPage = { section: WordedSection; path: string; name: string; locale: Locale };

/** Every page that cites a reference, of whichever kind; found in the library, never listed by hand. Treatments follow articles. */
export function citingPages(library: Library, reference: string, locale: Locale): CitingPage[] {
  const rank = ({ collection }: AnyWorded) => ['articles', 'treatments', collection].indexOf(collection);
  return everyEntry(library)
    .filter((entry) => namedBy(entry).has(`references/${reference}`))
    .sort((a, b) => rank(a) - rank(b))
    .map((entry) => citingPage(entry, reference, locale));
}

function citingPage(entry: AnyWorded, reference: string, locale: Locale): CitingPage {
  const shown = textFor<unknown>(entry, locale);
  // To the place in the text where it is first cited.
  const [place] = entry.collection === 'pages' ? [] : (indexCitations(shown.text.body).backlinks.get(reference) ?? []);
  return {
    section: sectionOf(entry),
    path: addressOf(entry, locale) + (place ? `#${place.id}` : ''),
    name: nameOf(entry, locale),
    locale: shown.locale,
  };
}

/** An article or a page that stands alone by its headline, a person by name, anything else by the name it has in lists. */
function nameOf(entry: AnyWorded, locale: Locale): string {
  const { words } = textFor<AnyWords>(entry, locale).text;
  if ('displayName' in words) return words.displayName;
  const byHeadline = entry.collection === 'articles' || entry.collection === 'pages';
  return !byHeadline && 'shortTitle' in words ? words.shortTitle : words.title;
}

type AnyWords = { displayName: string } | { title: string } | { title: string; shortTitle: string };
