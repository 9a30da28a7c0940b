import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { BodyNode } from './body.ts';
import type { CollectionName } from './collection-name.ts';
import type { collections, FactsName, PicturedName, WordedName } from './collections.ts';
import type { Place } from './problem.ts';
import type { Dimensions } from './raw.ts';
import type { Correction } from './schemas/correction.ts';
import type { LawPack } from './schemas/law.ts';
import type { OwnWords } from './schemas/own-words.ts';
import type { ReviewRecord, Translation } from './schemas/records.ts';
import type { TermBase } from './schemas/term-base.ts';
import type { Withdrawn } from './schemas/withdrawn.ts';
import type { Redirect, Slug } from './slugs.ts';

/** Finds the place of a field in its file, for messages to the editor. */
type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What one language says: front matter and body. */
export type Text<Words> = { words: Words; body: BodyNode[]; placeOf: PlaceOf };

/** An entry that has facts once and words once per language. */
export type Entry<Meta, Words> = {
  collection: WordedName;
  id: string;
  meta: Meta;
  placeOf: PlaceOf;
  texts: Partial<Record<Locale, Text<Words>>>;
  /** Which sections someone found to agree in both languages, and when. */
  translation?: Translation;
  /** Who reviewed which words, and the words on the day they last changed. */
  review?: ReviewRecord;
};

/** An entry of one collection of texts. */
export type WordedEntry<Name extends WordedName> = Entry<
  z.infer<(typeof collections)[Name]['meta']>,
  z.infer<(typeof collections)[Name]['words']>
> & { collection: Name } & (Name extends PicturedName ? { images: Map<string, Dimensions> } : unknown);

/** An entry of one collection of facts. */
export type FactsEntry<Name extends FactsName> = z.infer<(typeof collections)[Name]['facts']> & { id: string; placeOf: PlaceOf };

/** An entry of any collection. */
export type EntryOf<Name extends CollectionName> = Name extends WordedName
  ? WordedEntry<Name>
  : Name extends FactsName
    ? FactsEntry<Name>
    : never;

export type Article = WordedEntry<'articles'>;
export type Author = WordedEntry<'authors'>;
/** A notice the footer links to: privacy, terms, accessibility. */
export type Notice = WordedEntry<'notices'>;
/** A treatment, with the same cells as every other. */
export type Treatment = WordedEntry<'treatments'>;
/** A condition, with the articles and treatments about it. */
export type Condition = WordedEntry<'conditions'>;
/** Where care is given: a clinic, or people’s homes. */
export type CareLocation = WordedEntry<'locations'>;
/** A page that stands alone, whose address is in the code. */
export type StandingPage = WordedEntry<'pages'>;

/** Every collection of the table: texts in their order, facts by their id. */
export type Collected = { readonly [Name in WordedName]: readonly WordedEntry<Name>[] } & {
  readonly [Name in FactsName]: ReadonlyMap<string, FactsEntry<Name>>;
};

/** Everything the clinic has published, checked and resolved. */
export type Library = Collected & {
  /** Slugs that pages used to have. */
  redirects: readonly Redirect[];
  /** Every slug a page has been published under; absent where no list is kept. */
  published: readonly Slug[] | undefined;
  /** Rules of advertising, by place; which are in force, the places of care decide. */
  laws: readonly LawPack[];
  /** Words that the dictionaries of spelling lack. */
  ownWords: OwnWords;
  /** Which word stands for one thing, and which does not. */
  termBase: TermBase;
  /** Pages that were taken away, and why. */
  withdrawn: readonly Withdrawn[];
  /** What was corrected in public. */
  corrections: readonly Correction[];
  /** The day on which it was read, YYYY-MM-DD: what was due by then is overdue. */
  today: string;
  /** Files part of which could not be read; no rule may complain of what that part may hold. */
  incomplete: ReadonlySet<string>;
};
