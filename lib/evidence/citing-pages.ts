import { treatmentReferences } from '../comparison/sources.ts';
import { citedReferences } from '../content/body.ts';
import { indexCitations } from '../content/citations.ts';
import type { Article, Library, Treatment } from '../content/library.ts';
import { entryPath, textFor } from '../content/queries.ts';
import { textsOf } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';

/** A page that cites a reference: where, under which name, and the language it is shown in. */
export type CitingPage = { section: 'articles' | 'treatments'; path: string; name: string; locale: Locale };

/** Every article whose text, and every treatment whose cells or text, cite a reference; found in the library, never listed by hand. */
export function citingPages(library: Library, reference: string, locale: Locale): CitingPage[] {
  return [
    ...library.articles
      .filter((article) => citesInText(article, reference))
      .map((article) => {
        const shown = textFor(article, locale);
        // To the place in the text where it is first cited.
        const [place] = indexCitations(shown.text.body).backlinks.get(reference) ?? [];
        const path = entryPath('articles', article, locale) + (place ? `#${place.id}` : '');
        return { section: 'articles' as const, path, name: shown.text.words.title, locale: shown.locale };
      }),
    ...library.treatments
      .filter((treatment) => treatmentReferences(treatment).includes(reference) || citesInText(treatment, reference))
      .map((treatment) => {
        const shown = textFor(treatment, locale);
        return {
          section: 'treatments' as const,
          path: entryPath('treatments', treatment, locale),
          name: shown.text.words.shortTitle,
          locale: shown.locale,
        };
      }),
  ];
}

function citesInText(entry: Article | Treatment, reference: string): boolean {
  return textsOf(entry).some(({ text }) => citedReferences(text.body).includes(reference));
}
