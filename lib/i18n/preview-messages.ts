import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';
import { messagesFor } from './messages.ts';

/** The words that the components of a text say by themselves. */
const names = [
  'ArticleList',
  'Certainty',
  'Citation',
  'Diagram',
  'Direction',
  'EvidenceKey',
  'EvidenceLibrary',
  'EvidenceTable',
  'IconArray',
  'Note',
  'ReferenceKinds',
  'ReferenceList',
  'ReferencePage',
  'StaleSection',
  'Table',
  'Tag',
  'Treatments',
  'TrialChart',
] as const satisfies readonly (keyof Messages)[];

type PreviewMessages = Pick<Messages, (typeof names)[number] | 'StaffEditor'>;

/** What a preview says in each language, with the words for whoever writes. */
export function previewMessages(): Readonly<Record<Locale, PreviewMessages>> {
  return { en: chosen('en'), 'fr-CA': chosen('fr-CA') };
}

function chosen(locale: Locale): PreviewMessages {
  const messages = messagesFor(locale);
  return Object.fromEntries([...names, 'StaffEditor' as const].map((name) => [name, messages[name]])) as PreviewMessages;
}
