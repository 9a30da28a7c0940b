import type { CollectionName } from '../content/collection-name.ts';

/** What can be done with an entry besides writing it, by the names of the pages below its own. */
export type EntryActName = 'ask' | 'history' | 'copy' | 'address' | 'retire' | 'reviewed';

/** The acts that the entries of a collection have: a page that stands alone has its address in the code, and facts are no page with words. */
export function actsOf(collection: CollectionName): readonly EntryActName[] {
  if (collection === 'references' || collection === 'terms') return ['ask', 'history'];
  return collection === 'pages' ? ['ask', 'history', 'reviewed'] : ['ask', 'history', 'copy', 'address', 'retire', 'reviewed'];
}
