import { shortReference, titleLanguage, vancouver } from '../content/citations.ts';
import type { FactsName } from '../content/collections.ts';
import type { FactsEntry } from '../content/library.ts';
import type { Reference } from '../content/schemas/reference.ts';
import type { Term } from '../content/schemas/term.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { pagePath, sectionPath } from '../i18n/routing.ts';
import type { SearchDocument } from './documents.ts';

/** How an entry of each collection of facts is found. TypeScript refuses this file when a collection is missing. */
export const factsDocuments: { [Name in FactsName]: (entry: FactsEntry<Name>, locale: Locale) => SearchDocument } = {
  terms: termDocument,
  references: referenceDocument,
};

function termDocument({ id, term, abbreviation, synonyms, definition, topic }: Term, locale: Locale): SearchDocument {
  return {
    id: `glossary/${id}`,
    type: 'glossary',
    ...(topic ? { topic } : {}),
    path: `${sectionPath('glossary', locale)}#${id}`,
    title: abbreviation ? `${term[locale]} (${abbreviation[locale]})` : term[locale],
    names: [term[locale], ...(synonyms?.[locale] ?? [])].join('; '),
    lead: definition[locale],
    passages: [],
    facts: [],
  };
}

/** Of a reference that nobody here has read, only what any catalogue says. */
function referenceDocument(reference: Reference, locale: Locale): SearchDocument {
  const { ReferenceKinds, ReferencePage } = messagesFor(locale);
  const { id, title, design, population, intervention, comparator, finding, limits, verified, kind } = reference;
  const language = titleLanguage(reference);
  const facts = [design, population, intervention, comparator].flatMap((words) => words?.[locale] ?? []).join('. ');
  return {
    id: `evidence/${id}`,
    type: 'evidence',
    topic: 'evidence',
    path: pagePath('evidence', locale, id),
    title,
    ...(locale.startsWith(language) ? {} : { titleLanguage: language }),
    names: vancouver(reference).authors,
    lead: verified ? finding[locale] : ReferencePage.unread,
    passages: verified ? [{ anchor: '', title: '', subtitles: '', text: `${facts}. ${limits[locale]}` }] : [],
    facts: [ReferenceKinds[kind], shortReference(reference, locale)],
  };
}
