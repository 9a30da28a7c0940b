import type { Topic } from '../content/schemas/article.ts';
import type { ResultType } from './result-types.ts';

/** A part of a page that a result can lead to, with the smaller headings and questions within it. */
export type Passage = { anchor: string; title: string; subtitles: string; text: string };

/** One page of the site, or one word of the glossary, as it is found and shown. */
export type SearchDocument = {
  /** The collection and the entry, such as `articles/sleep-and-fibromyalgia`. */
  id: string;
  type: ResultType;
  topic?: Topic;
  path: string;
  title: string;
  /** The language of the title, where it is not the reader’s. */
  titleLanguage?: 'en' | 'fr';
  /** Other names, which are searched and not shown. */
  names: string;
  lead: string;
  passages: readonly Passage[];
  /** What is said under the result, such as when it was reviewed. */
  facts: readonly string[];
  /** An invented person: the result says so. */
  sample?: true;
};

/** A document as the index keeps it: of its passages only what leads to them, and a number for the rest. */
export type IndexedDocument = Omit<SearchDocument, 'passages'> & { passages: readonly IndexedPassage[] };

export type IndexedPassage = Pick<Passage, 'anchor' | 'title'> & { number: number };
