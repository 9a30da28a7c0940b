import type { Library } from '../content/library.ts';
import type { Topic } from '../content/schemas/article.ts';
import { topics } from '../content/schemas/article.ts';
import { dangerIn } from '../danger.ts';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/routing.ts';
import type { IndexedDocument, SearchDocument } from './documents.ts';
import type { Hit, Wishes } from './find.ts';
import { cleanQuery, findHits, readQuery, translateQuery } from './find.ts';
import { readKept } from './kept-texts.ts';
import type { ResultType } from './result-types.ts';
import { resultTypes } from './result-types.ts';
import type { SearchIndex } from './search-index.ts';
import { buildSearchIndex } from './search-index.ts';
import type { SnippetPart } from './snippet.ts';
import { bestPassage, snippetOf } from './snippet.ts';

/** Results on one page. */
const pageSize = 10;

/** What a reader narrowed the results to. */
export type Narrowing = { type: readonly ResultType[]; topic: readonly Topic[] };

/** One result: a page, the passage of it that answers best, and a few words from there. */
export type Result = Pick<SearchDocument, 'facts' | 'path' | 'sample' | 'title' | 'titleLanguage' | 'type'> & {
  section?: { title: string; path: string };
  snippet: readonly SnippetPart[];
};

/** Everything a page of results shows. */
export type SearchAnswer = {
  query: string;
  /** Was the query longer than what is read? */
  cut: boolean;
  /** Words read in another spelling than the reader’s. */
  corrected: readonly string[];
  /** May the reader be in danger? Help lines then come first. */
  danger: boolean;
  /** Are the results held back, so that someone in danger sees the help lines and nothing else? */
  withheld: boolean;
  /** Did the reader ask for the results all the same? */
  anyway: boolean;
  /** The definition of the word asked for. */
  short?: { name: string; definition: string; path: string };
  total: number;
  page: number;
  pages: number;
  results: readonly Result[];
  choice: Narrowing;
  /** How many results each choice would show. */
  counts: { type: ReadonlyMap<ResultType, number>; topic: ReadonlyMap<Topic, number> };
  /** The same question in the other language; without results there, the question as it was asked. */
  other: { query: string; total: number };
};

/** The search of both languages, and the words of the glossary, which are answers by themselves. */
export type SearchIndexes = Record<Locale, SearchIndex> & { definitions: ReadonlyMap<string, Definition> };

type Definition = Record<'definition' | 'term', Record<Locale, string>>;

/** Builds the search of both languages from the library. */
export function buildSearchIndexes(library: Library): SearchIndexes {
  const definitions = new Map([...library.terms].map(([id, { term, definition }]) => [id, { term, definition }]));
  return { en: buildSearchIndex(library, 'en'), 'fr-CA': buildSearchIndex(library, 'fr-CA'), definitions };
}

/**
 * Answers the address of the search page: `?q=` the query, `?type=` and `?topic=` what it is narrowed to, `?page=` from 1; undefined without a query.
 * What suggests that someone is in danger is answered with help lines alone, unless `?anyway=1` asks for the results too.
 */
export function answerQuery(asked: URLSearchParams, locale: Locale, indexes: SearchIndexes): SearchAnswer | undefined {
  const raw = asked.get('q') ?? '';
  const { text, cut } = cleanQuery(raw);
  if (text === '') return undefined;
  const index = indexes[locale];
  const wishes = readQuery(text, index, indexes[otherLocale(locale)]);
  const hits = findHits(wishes, index);
  const choice: Narrowing = {
    type: resultTypes.filter((type) => asked.getAll('type').includes(type)),
    topic: topics.filter((topic) => asked.getAll('topic').includes(topic)),
  };
  const fits = ({ document }: Hit, { type, topic }: Narrowing): boolean => {
    const found = documentOf(index, document);
    return (
      (type.length === 0 || type.includes(found.type)) && (topic.length === 0 || (found.topic !== undefined && topic.includes(found.topic)))
    );
  };
  const count = <Value>(among: Narrowing, facetOf: (found: IndexedDocument) => Value | undefined): Map<Value, number> => {
    const counts = new Map<Value, number>();
    for (const hit of hits) {
      const value = facetOf(documentOf(index, hit.document));
      if (value !== undefined && fits(hit, among)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const chosen = hits.filter((hit) => fits(hit, choice));
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked.get('page') ?? '1', 10) || 1));
  const short = shortAnswer(wishes, locale, indexes);
  const danger = dangerIn(raw);
  const anyway = danger === 'someone' && asked.get('anyway') === '1';
  const answer: SearchAnswer = {
    query: text,
    cut,
    corrected: wishes.corrected,
    danger: danger !== 'none',
    withheld: danger === 'someone' && !anyway,
    anyway,
    ...(short ? { short } : {}),
    total: chosen.length,
    page,
    pages,
    results: chosen.slice((page - 1) * pageSize, page * pageSize).map((hit) => resultOf(hit, index)),
    choice,
    counts: {
      type: count({ ...choice, type: [] }, ({ type }) => type),
      topic: count({ ...choice, topic: [] }, ({ topic }) => topic),
    },
    other: askOther(text, wishes, locale, indexes),
  };
  return answer.withheld ? withhold(answer) : answer;
}

/** An answer without what could come between a reader and the help lines; how much was found stays known. */
function withhold({ short: _, ...answer }: SearchAnswer): SearchAnswer {
  return { ...answer, corrected: [], page: 1, pages: 1, results: [], counts: { type: new Map(), topic: new Map() } };
}

function documentOf({ documents }: SearchIndex, place: number): IndexedDocument {
  const document = documents[place];
  if (!document) throw new Error(`The index names document ${place}, which does not exist.`);
  return document;
}

function resultOf(hit: Hit, index: SearchIndex): Result {
  const { facts, path, sample, title, titleLanguage, type, lead } = documentOf(index, hit.document);
  const passage = bestPassage(hit, index);
  return {
    type,
    title,
    path,
    facts,
    ...(titleLanguage ? { titleLanguage } : {}),
    ...(sample ? { sample } : {}),
    ...(passage && passage.anchor !== '' ? { section: { title: passage.title, path: `${path}#${passage.anchor}` } } : {}),
    snippet: snippetOf(passage ? readKept(index.texts, passage.number) : lead, hit.terms, index),
  };
}

/** The glossary’s definition, when a query is one of its words and nothing else. */
function shortAnswer({ wishes: [wish, ...others] }: Wishes, locale: Locale, { definitions }: SearchIndexes): SearchAnswer['short'] {
  if (others.length > 0 || wish?.concept?.term === undefined) return undefined;
  const id = wish.concept.term;
  const found = definitions.get(id);
  if (!found) throw new Error(`The index names the word “${id}”, which the glossary does not have.`);
  return { name: found.term[locale], definition: found.definition[locale], path: `${sectionPath('glossary', locale)}#${id}` };
}

function askOther(text: string, wishes: Wishes, locale: Locale, indexes: SearchIndexes): SearchAnswer['other'] {
  const other = otherLocale(locale);
  const query = translateQuery(wishes, indexes[other]) || text;
  return { query, total: findHits(readQuery(query, indexes[other], indexes[locale]), indexes[other]).length };
}
