import type { FactsName, WordedName } from '../content/collections.ts';
import type { Library } from '../content/library.ts';
import { listSections, listWords } from '../content/list-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/routing.ts';
import type { SearchDocument } from './documents.ts';
import { entryDocuments } from './entry-documents.ts';
import { factsDocuments } from './facts-documents.ts';

/** Every page of the site in one language, as the search sees it; an entry not written in this language is left to the other one. */
export function searchDocuments(library: Library, locale: Locale): SearchDocument[] {
  return [
    ...aboutCare.flatMap((name) => ofEntries(name, library, locale)),
    ...(Object.keys(factsDocuments) as FactsName[]).flatMap((name) => ofFacts(name, library, locale)),
    ...(Object.keys(entryDocuments) as WordedName[])
      .filter((name) => !aboutCare.includes(name))
      .flatMap((name) => ofEntries(name, library, locale)),
    ...landingPages(locale),
  ];
}

/** What comes before the facts in the index: of two pages found equally well, the earlier is shown first. */
const aboutCare: readonly WordedName[] = ['articles', 'treatments', 'conditions'];

function ofEntries<Name extends WordedName>(name: Name, library: Library, locale: Locale): SearchDocument[] {
  const write = entryDocuments[name] as (...given: readonly unknown[]) => SearchDocument;
  return library[name].flatMap((entry) => {
    const text = entry.texts[locale];
    return text ? [write(entry, text, locale, library)] : [];
  });
}

function ofFacts<Name extends FactsName>(name: Name, library: Library, locale: Locale): SearchDocument[] {
  const write = factsDocuments[name] as (...given: readonly unknown[]) => SearchDocument;
  return [...library[name].values()].map((entry) => write(entry, locale));
}

/** Pages that only list others; the lists of articles and conditions say nothing that those do not say better. */
function landingPages(locale: Locale): SearchDocument[] {
  return listSections
    .filter((section) => section !== 'articles' && section !== 'conditions')
    .sort()
    .map((section) => {
      const { title, lead } = listWords(section, locale);
      return { id: `pages/${section}`, type: 'about', path: sectionPath(section, locale), title, names: '', lead, passages: [], facts: [] };
    });
}
