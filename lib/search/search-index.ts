import type { Options } from 'minisearch';
import MiniSearch from 'minisearch';
import type { Library } from '../content/library.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Compounds } from './compounds.ts';
import { alignCompounds, buildCompounds } from './compounds.ts';
import type { Concepts } from './concepts.ts';
import { buildConcepts, mentions } from './concepts.ts';
import type { IndexedDocument, SearchDocument } from './documents.ts';
import type { KeptTerms } from './kept-terms.ts';
import { keepTerms } from './kept-terms.ts';
import type { KeptTexts } from './kept-texts.ts';
import { keepTexts } from './kept-texts.ts';
import type { ResultType } from './result-types.ts';
import { searchDocuments } from './site-documents.ts';
import type { Vocabulary } from './spelling.ts';
import { buildVocabulary } from './spelling.ts';
import type { Word } from './words.ts';
import { isStopWord, splitWords } from './words.ts';

/** Fields of a page, and how much a word found there weighs. */
export const weights = { title: 8, names: 7, headings: 4, lead: 1.5, text: 1 };

type Field = keyof typeof weights;

/** Kinds of pages weighed against each other: most readers look for an explanation before a single study or a notice. */
export const typeWeights: Record<ResultType, number> = {
  articles: 1,
  treatments: 1,
  conditions: 1,
  glossary: 0.9,
  evidence: 0.75,
  team: 0.9,
  locations: 0.9,
  about: 0.8,
};

/** Everything the search of one language needs, built once. */
export type SearchIndex = {
  locale: Locale;
  documents: readonly IndexedDocument[];
  engine: MiniSearch<Fields>;
  concepts: Concepts;
  vocabulary: Vocabulary;
  /** How this library writes its compound words. */
  compounds: Compounds;
  /** For each document, what each of its names says: a concept, or a word. */
  names: readonly (readonly (readonly string[])[])[];
  /** The texts of all passages, and the terms in each, by which a snippet is chosen; both by the number of the passage. */
  texts: KeptTexts;
  passageTerms: KeptTerms;
  /** Stems of the words of the library, by the word; words of readers are never added. */
  stems: Map<string, string>;
  /** In how many documents a term occurs. */
  frequency: ReadonlyMap<string, number>;
};

type Fields = Record<Field, string> & { id: number };

/** How the engine reads what it is given; a saved index is read back with the same. */
export const engineOptions: Options<Fields> = {
  fields: Object.keys(weights),
  // Texts arrive as terms already, so that index and query are cut by the same code.
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term || null,
};

/** The terms a text is found by: its words without the common ones, and the concepts it names. */
function termsOf(found: readonly Word[], concepts: Concepts[Locale]): string[] {
  return [...found.map(({ stem }) => stem), ...mentions(found, concepts).map(({ concept }) => concept.key)];
}

/** The words of a name, those that make a concept taken together. */
function unitsOf(found: readonly Word[], concepts: Concepts[Locale]): string[] {
  const named = mentions(found, concepts);
  const inside = (place: number) => named.some(({ at, length }) => place >= at && place < at + length);
  return [...new Set([...named.map(({ concept }) => concept.key), ...found.filter((_, place) => !inside(place)).map(({ stem }) => stem)])];
}

/** The words of a text that are worth finding, with its compounds written as the library writes them. */
export function readText(text: string, { locale, stems, compounds }: Pick<SearchIndex, 'locale' | 'stems' | 'compounds'>): Word[] {
  return alignCompounds(splitWords(text, locale, stems), text, compounds, locale).filter((word) => !isStopWord(word, locale));
}

function namesOf({ title, names, passages }: SearchDocument): string[] {
  return [title, ...names.split('; '), ...passages.map((passage) => passage.title)];
}

function textsOf({ title, names, lead, passages }: SearchDocument): string[] {
  return [title, names, lead, ...passages.flatMap((passage) => [passage.title, passage.subtitles, passage.text])];
}

/** Builds the search of one language from the library. */
export function buildSearchIndex(library: Library, locale: Locale): SearchIndex {
  const concepts = buildConcepts(library);
  const documents = searchDocuments(library, locale);
  const compounds = buildCompounds(documents.flatMap(textsOf), documents.flatMap(namesOf), locale);
  const stems = new Map<string, string>();
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const frequency = new Map<string, number>();

  const termsIn = (text: string): string[] => {
    const found = readText(text, { locale, stems, compounds });
    for (const { stem, start, end, part } of found) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      if (!written.has(stem) && !part) written.set(stem, text.slice(start, end).toLowerCase().replaceAll('\u00ad', ''));
    }
    return termsOf(found, concepts[locale]);
  };

  const engine = new MiniSearch<Fields>(engineOptions);
  const passageTerms = documents.flatMap(({ title, names, lead, passages }, id) => {
    const inPassages = passages.map(({ title: heading, subtitles, text }) => termsIn(`${heading}. ${subtitles}. ${text}`));
    const fields: Record<Field, string[]> = {
      title: termsIn(title),
      names: termsIn(names),
      headings: passages.flatMap(({ title: heading, subtitles }) => termsIn(`${heading} ${subtitles}`)),
      lead: termsIn(lead),
      text: inPassages.flat(),
    };
    engine.add({
      id,
      ...(Object.fromEntries(Object.entries(fields).map(([name, terms]) => [name, terms.join(' ')])) as Record<Field, string>),
    });
    for (const term of new Set(Object.values(fields).flat())) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    return inPassages;
  });
  const names = documents.map(({ title, names: others }) =>
    [title, ...others.split('; ')]
      .map((name) => unitsOf(readText(name, { locale, stems, compounds }), concepts[locale]))
      .filter((units) => units.length > 0),
  );
  return {
    locale,
    documents: indexed(documents),
    engine,
    concepts,
    names,
    vocabulary: buildVocabulary(counts, written),
    compounds,
    texts: keepTexts(documents.flatMap(({ passages }) => passages.map(({ text }) => text))),
    passageTerms: keepTerms(passageTerms),
    stems,
    frequency,
  };
}

/** Documents as the index keeps them: the texts of their passages are elsewhere, by number. */
function indexed(documents: readonly SearchDocument[]): IndexedDocument[] {
  let number = 0;
  return documents.map((document) => ({
    ...document,
    passages: document.passages.map(({ anchor, title }) => ({ anchor, title, number: number++ })),
  }));
}
