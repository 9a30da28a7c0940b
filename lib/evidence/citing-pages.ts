import { treatmentReferences } from '../comparison/sources.ts';
import { citedReferences } from '../content/body.ts';
import { indexCitations } from '../content/citations.ts';
import type { Article, CareLocation, Condition, Library, StandingPage, Treatment } from '../content/library.ts';
import { entryPath, textFor } from '../content/queries.ts';
import { textsOf } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/routing.ts';

type CitingEntry = Article | CareLocation | Condition | Treatment;

/** A page that cites a reference: where, under which name, and the language it is shown in. */
export type CitingPage = {
  section: 'articles' | 'conditions' | 'howCareWorks' | 'locations' | 'treatments';
  path: string;
  name: string;
  locale: Locale;
};

/** Every article, treatment, condition, clinic and standing page that cites a reference; found in the library, never listed by hand. */
export function citingPages(library: Library, reference: string, locale: Locale): CitingPage[] {
  const page = (section: Exclude<CitingPage['section'], 'howCareWorks'>, entry: CitingEntry): CitingPage => {
    const shown = textFor<{ slug: string; title: string; shortTitle?: string }>(entry, locale);
    // To the place in the text where it is first cited.
    const [place] = indexCitations(shown.text.body).backlinks.get(reference) ?? [];
    const { title, shortTitle } = shown.text.words;
    const name = section === 'articles' ? title : (shortTitle ?? title);
    return { section, path: entryPath(section, entry, locale) + (place ? `#${place.id}` : ''), name, locale: shown.locale };
  };
  const cites = (entry: CitingEntry | StandingPage) => textsOf(entry).some(({ text }) => citedReferences(text.body).includes(reference));
  return [
    ...library.articles.filter(cites).map((article) => page('articles', article)),
    ...library.treatments
      .filter((treatment) => treatmentReferences(treatment).includes(reference) || cites(treatment))
      .map((treatment) => page('treatments', treatment)),
    ...library.conditions.filter(cites).map((condition) => page('conditions', condition)),
    ...library.locations.filter(cites).map((location) => page('locations', location)),
    ...library.pages.filter(cites).map((standing) => {
      const shown = textFor(standing, locale);
      return {
        section: 'howCareWorks' as const,
        path: sectionPath('howCareWorks', locale),
        name: shown.text.words.title,
        locale: shown.locale,
      };
    }),
  ];
}
