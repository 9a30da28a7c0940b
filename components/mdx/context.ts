import type { ComponentType } from 'react';
import type { StaleTwin } from '#lib/check/stale-twins.ts';
import type { ComponentNode } from '#lib/content/body.ts';
import type { CitationIndex } from '#lib/content/citations.ts';
import type { Article, Library } from '#lib/content/library.ts';
import type { ComponentName } from '#lib/content/vocabulary.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** How the components of a text are drawn, by name, where it is not the way of the public pages. */
export type Vocabulary = Partial<Record<ComponentName, ComponentType<{ node: ComponentNode; context: BodyContext }>>>;

/** What the parts of a text need to know about the page they stand on. */
export type BodyContext = {
  locale: Locale;
  library: Library;
  citations: CitationIndex;
  /** The article the text belongs to, when it is one: its folder holds the pictures. */
  article?: Article;
  /** The address below which the pictures of the article lie, where they are not public yet. */
  pictures?: string;
  /** The sections whose twin in the other language has changed since both were found to agree, by anchor. */
  stale?: ReadonlyMap<string, StaleTwin>;
  /** Absent on public pages, which draw every component the published way. */
  vocabulary?: Vocabulary;
};
