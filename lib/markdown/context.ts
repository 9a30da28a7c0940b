import type { CitationIndex } from '../content/citations.ts';
import type { Article, Library } from '../content/library.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the nodes of a text need to know about the article they stand in. */
export type MarkdownContext = { locale: Locale; library: Library; citations: CitationIndex; article: Article };
