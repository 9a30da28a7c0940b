import type { z } from 'zod';
import type { Section } from '../i18n/routing.ts';
import type { CollectionName } from './collection-name.ts';
import { articleMetaSchema, articleWordsSchema } from './schemas/article.ts';
import { authorMetaSchema, authorWordsSchema } from './schemas/author.ts';
import { conditionMetaSchema, conditionWordsSchema } from './schemas/condition.ts';
import { legalMetaSchema, legalWordsSchema } from './schemas/legal.ts';
import { locationMetaSchema, locationWordsSchema } from './schemas/location.ts';
import { pageMetaSchema, pageWordsSchema } from './schemas/page.ts';
import { referenceSchema } from './schemas/reference.ts';
import { termSchema } from './schemas/term.ts';
import { treatmentMetaSchema, treatmentWordsSchema } from './schemas/treatment.ts';

type Collection = {
  /** Where its files lie, in `content`. */
  folder: string;
  /** What an editor calls one of them: “There is no … “lena-parc””. */
  noun: string;
  /** The section in which each entry has a page of its own; absent where the entries have none. */
  section?: Section;
  /** The section that each entry is the whole of, by its id, for pages that stand alone. */
  standing?: Readonly<Record<string, Section>>;
  /** The pages that list all of it: each changes when the last of its entries does. */
  lists: readonly Section[];
} & (
  | {
      /** Facts, in `<id>/meta.yaml`, and words once per language, in `<id>/en.mdx` and `<id>/fr-CA.mdx`. */
      meta: z.ZodObject;
      words: z.ZodObject;
      /** The order everywhere; that of the ids where absent. */
      order?: (a: never, b: never) => number;
      /** May pictures lie beside the words? */
      pictures?: true;
      /** May a page be published in one language while its twin is being written? It says so, and search engines do not list it. */
      twinMayWait?: true;
    }
  | {
      /** Everything in one file, `<id>.yaml`, both languages side by side. */
      facts: z.ZodObject;
    }
);

type Ordered = { meta: { order: number } };
const byOrder = (a: Ordered, b: Ordered): number => a.meta.order - b.meta.order;

type Dated = { id: string; meta: { published: string } };
const newestFirst = (a: Dated, b: Dated): number => b.meta.published.localeCompare(a.meta.published) || a.id.localeCompare(b.id, 'en');

/** What the content folder holds, in the order in which programs are told of it. A new kind of page begins with a line here. */
export const collections = {
  articles: {
    folder: 'articles',
    noun: 'article',
    section: 'articles',
    lists: ['articles'],
    meta: articleMetaSchema,
    words: articleWordsSchema,
    order: newestFirst,
    pictures: true,
    twinMayWait: true,
  },
  conditions: {
    folder: 'conditions',
    noun: 'condition',
    section: 'conditions',
    lists: ['conditions'],
    meta: conditionMetaSchema,
    words: conditionWordsSchema,
    order: byOrder,
  },
  treatments: {
    folder: 'treatments',
    noun: 'treatment',
    section: 'treatments',
    lists: ['treatments', 'compare'],
    meta: treatmentMetaSchema,
    words: treatmentWordsSchema,
    order: byOrder,
  },
  references: { folder: 'references', noun: 'reference', section: 'evidence', lists: ['evidence'], facts: referenceSchema },
  terms: { folder: 'glossary', noun: 'word in the glossary named', lists: ['glossary'], facts: termSchema },
  pages: {
    folder: 'pages',
    noun: 'page',
    standing: { 'how-care-works': 'howCareWorks' },
    lists: [],
    meta: pageMetaSchema,
    words: pageWordsSchema,
  },
  authors: { folder: 'authors', noun: 'person', section: 'team', lists: ['team'], meta: authorMetaSchema, words: authorWordsSchema },
  locations: {
    folder: 'locations',
    noun: 'place of care',
    section: 'locations',
    lists: ['locations'],
    meta: locationMetaSchema,
    words: locationWordsSchema,
    order: byOrder,
  },
  notices: {
    folder: 'legal',
    noun: 'notice',
    section: 'legal',
    lists: [],
    meta: legalMetaSchema,
    words: legalWordsSchema,
    order: byOrder,
  },
} as const satisfies Record<CollectionName, Collection>;

type Values<Shape> = Shape[keyof Shape];
type Collections = typeof collections;
type Having<Shape> = { [Name in CollectionName]: Collections[Name] extends Shape ? Name : never }[CollectionName];

/** The collections whose entries are texts, once per language. */
export type WordedName = Having<{ words: z.ZodObject }>;
/** The collections whose entries are facts in one file. */
export type FactsName = Having<{ facts: z.ZodObject }>;
/** The collections whose entries have a page each. */
export type PagedName = Having<{ section: Section }>;
/** A section that is one page, whose words are content. */
export type StandingSection = Values<Collections['pages']['standing']>;
/** The collections whose entries have pictures. */
export type PicturedName = Having<{ pictures: true }>;

export const collectionNames = Object.keys(collections) as CollectionName[];
export const wordedNames = collectionNames.filter((name): name is WordedName => 'words' in collections[name]);
export const factsNames = collectionNames.filter((name): name is FactsName => 'facts' in collections[name]);
export const pagedNames = collectionNames.filter((name): name is PagedName => 'section' in collections[name]);

/** What the table says of one collection, seen through the type all of them share. */
export function collectionOf(name: CollectionName): Collection {
  return collections[name];
}

/** The file a mistake about an entry is reported in, and by which an entry that cannot be read is still known. */
export function fileOf(name: CollectionName, id: string): string {
  const { folder } = collections[name];
  return 'facts' in collections[name] ? `content/${folder}/${id}.yaml` : `content/${folder}/${id}/meta.yaml`;
}

/** What the file of an entry’s facts may hold. */
export function factsSchemaOf(name: CollectionName): z.ZodObject {
  const collection = collections[name];
  return 'facts' in collection ? collection.facts : collection.meta;
}
