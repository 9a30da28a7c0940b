import type { Locale } from '../i18n/locales.ts';
import type { Redirect, Slug } from './addresses.ts';
import type { BodyNode } from './body.ts';
import type { Place } from './problem.ts';
import type { Dimensions } from './raw.ts';
import type { ArticleMeta, ArticleWords } from './schemas/article.ts';
import type { AuthorMeta, AuthorWords } from './schemas/author.ts';
import type { ConditionMeta, ConditionWords } from './schemas/condition.ts';
import type { LegalMeta, LegalWords } from './schemas/legal.ts';
import type { LocationMeta, LocationWords } from './schemas/location.ts';
import type { PageMeta, PageWords } from './schemas/page.ts';
import type { Reference } from './schemas/reference.ts';
import type { Term } from './schemas/term.ts';
import type { TreatmentMeta, TreatmentWords } from './schemas/treatment.ts';

/** Finds the place of a field in its file, for messages to the editor. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What one language says: front matter and body. */
export type Text<Words> = { words: Words; body: BodyNode[]; placeOf: PlaceOf };

/** An entry that has facts once and words once per language. */
export type Entry<Meta, Words> = {
  id: string;
  meta: Meta;
  placeOf: PlaceOf;
  texts: Partial<Record<Locale, Text<Words>>>;
};

export type Article = Entry<ArticleMeta, ArticleWords> & { images: Map<string, Dimensions> };
export type Author = Entry<AuthorMeta, AuthorWords>;
/** A notice the footer links to: privacy, terms, accessibility. */
export type Notice = Entry<LegalMeta, LegalWords>;
/** A treatment, with the same cells as every other. */
export type Treatment = Entry<TreatmentMeta, TreatmentWords>;

/** A condition, with the articles and treatments about it. */
export type Condition = Entry<ConditionMeta, ConditionWords>;
/** Where care is given: a clinic, or people’s homes. */
export type CareLocation = Entry<LocationMeta, LocationWords>;
/** A page that stands alone, whose address is in the code. */
export type StandingPage = Entry<PageMeta, PageWords>;

/** Everything the clinic has published, checked and resolved. */
export type Library = {
  articles: readonly Article[];
  authors: readonly Author[];
  conditions: readonly Condition[];
  locations: readonly CareLocation[];
  notices: readonly Notice[];
  pages: readonly StandingPage[];
  treatments: readonly Treatment[];
  references: ReadonlyMap<string, Reference & { placeOf: PlaceOf }>;
  /** The words of the glossary. */
  terms: ReadonlyMap<string, Term & { placeOf: PlaceOf }>;
  /** Slugs that pages used to have. */
  redirects: readonly Redirect[];
  /** Every slug a page has been published under; absent where no list is kept. */
  published: readonly Slug[] | undefined;
  /** Files part of which could not be read; no rule may complain of what that part may hold. */
  incomplete: ReadonlySet<string>;
};
