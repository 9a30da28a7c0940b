import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { CollectionName } from './collection-name.ts';
import { collectionNames, collections } from './collections.ts';

/** A page that lists a whole collection. */
export type ListSection = (typeof collections)[CollectionName]['lists'][number];

export const listSections: readonly ListSection[] = collectionNames.flatMap((name): readonly ListSection[] => collections[name].lists);

/** What a list says of itself: its headline, the words under it, and a sentence for machines. */
export function listWords(section: ListSection, locale: Locale): { title: string; lead: string; description: string } {
  const { ArticleList, Conditions, EvidenceLibrary, Glossary, Locations, TeamPage, Treatments } = messagesFor(locale);
  switch (section) {
    case 'articles':
      return ArticleList;
    case 'conditions':
      return Conditions;
    case 'treatments':
      return { title: Treatments.listTitle, lead: Treatments.listLead, description: Treatments.listDescription };
    case 'compare':
      return { title: Treatments.compareTitle, lead: Treatments.compareLead, description: Treatments.compareDescription };
    case 'evidence':
      return EvidenceLibrary;
    case 'glossary':
      return Glossary;
    case 'team':
      return TeamPage;
    case 'locations':
      return Locations;
  }
}
