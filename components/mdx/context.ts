import type { StaleTwin } from '#lib/check/stale-twins.ts';
import type { CitationIndex } from '#lib/content/citations.ts';
import type { Article, Library } from '#lib/content/library.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** What the parts of a text need to know about the page they stand on. */
export type BodyContext = {
  locale: Locale;
  library: Library;
  citations: CitationIndex;
  /** The article the text belongs to, when it is one: its folder holds the pictures. */
  article?: Article;
  /** The sections whose twin in the other language has changed since both were found to agree, by anchor. */
  stale?: ReadonlyMap<string, StaleTwin>;
};
