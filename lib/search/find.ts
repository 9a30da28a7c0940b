import type { QueryCombination } from 'minisearch';
import type { Locale } from '../i18n/locales.ts';
import { alignCompounds } from './compounds.ts';
import type { Concept } from './concepts.ts';
import { mentions } from './concepts.ts';
import type { SearchIndex } from './search-index.ts';
import { typeWeights, weights } from './search-index.ts';
import { isBeginning, nearestStem } from './spelling.ts';
import type { Word } from './words.ts';
import { fold, isStopWord, splitWords, stem } from './words.ts';

/** Longest query that is read, in characters and in words; the rest is left out, and the reader is told. */
export const limits = { characters: 200, words: 12 };

/** A query as a reader wrote it, without what no reader writes. */
export type CleanQuery = { text: string; cut: boolean };

/** Takes control characters and invisible signs out of a query, joins its spaces and cuts it to what is read. */
export function cleanQuery(raw: string): CleanQuery {
  // Cut first: whatever the length, the rest costs the same.
  const visible = raw
    .slice(0, 4 * limits.characters)
    // Signs without a width stand within words.
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const characters = [...visible];
  const text = characters.slice(0, limits.characters).join('').split(' ').slice(0, limits.words).join(' ');
  return { text, cut: text.length < visible.length || raw.length > 4 * limits.characters };
}

/** One thing a query asks for: a concept or a word, by any of these terms. */
type Wish = { at: number; terms: readonly string[]; written: string; prefix?: string; concept?: Concept };

/** What a query asks for, in the terms of one index. */
export type Wishes = { wishes: readonly Wish[]; corrected: readonly string[] };

/** A word of a query as an index reads it: with the stem of the nearest known word, or as a word of the other language. */
type ReadWord = Word & { known: boolean; foreign?: Word; corrected?: string; unfinished?: true };

/** Reads a query in the words of an index: concepts in either language, known words, and for an unknown word the nearest known one. */
export function readQuery(text: string, index: SearchIndex, other: SearchIndex): Wishes {
  const aligned = alignCompounds(splitWords(text, index.locale), text, index.compounds, index.locale);
  const read = alignCompounds(aligned, text, other.compounds, index.locale)
    .flatMap((word) => parted(word, index, other))
    .map((word, place, all) => readWord(word, place === all.length - 1 && isLongEnough(word, all.length), index, other));
  const asked = read.filter(
    (word) => !isStopWord(word, index.locale) && !(word.foreign && !word.unfinished && isStopWord(word.foreign, other.locale)),
  );
  const inOther = asked.map((word) => word.foreign ?? { ...word, stem: stem(word.plain, other.locale) });
  const named = [...mentions(asked, index.concepts[index.locale]), ...mentions(inOther, index.concepts[other.locale])];
  const taken = new Set<number>();
  const wishes: Wish[] = [];
  // Each word is part of one wish only: of the longest name it belongs to, or of none.
  for (const { concept, at, length } of named.sort((a, b) => b.length - a.length)) {
    const places = Array.from({ length }, (_, offset) => at + offset);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    const parts = asked.slice(at, at + length);
    const stems = parts.filter(({ known }) => known).map(({ stem }) => stem);
    wishes.push({
      at,
      concept,
      written: text.slice(parts[0]?.start, parts.at(-1)?.end),
      terms: [concept.key, ...stems],
      ...growing(parts),
    });
  }
  for (const [at, word] of asked.entries())
    if (!taken.has(at)) wishes.push({ at, written: text.slice(word.start, word.end), terms: [word.stem], ...growing([word]) });
  return { wishes: wishes.sort((a, b) => a.at - b.at), corrected: read.flatMap(({ corrected }) => corrected ?? []) };
}

/** The beginning of a word that these words may be. */
function growing(parts: readonly ReadWord[]): { prefix?: string } {
  const last = parts.length === 1 ? parts[0] : undefined;
  return last?.unfinished ? { prefix: last.stem } : {};
}

/** What an apostrophe parts from the word behind it. */
const joinedArticle: Readonly<Record<Locale, RegExp>> = { en: /^(?!)/, 'fr-CA': /^(?:qu|[cdjlmnst])(?=[aeiouyh]\w{3})/ };

/** An unknown word as two known ones written together (“selfcare”), or as it is. */
function parted(word: Word, index: SearchIndex, other: SearchIndex): Word[] {
  const isKnown = (plain: string, { locale, vocabulary }: SearchIndex) => vocabulary.counts.has(stem(plain, locale));
  const { plain } = word;
  // « linsomnie »: its apostrophe was left out.
  const bare = plain.replace(joinedArticle[index.locale], '');
  if (bare !== plain && !isStopWord(word, index.locale) && !isKnown(plain, index) && isKnown(bare, index))
    return [{ ...word, plain: bare, stem: stem(bare, index.locale) }];
  if (isKnown(plain, index) || isKnown(plain, other) || nearestStem(word.stem, index.vocabulary) !== undefined) return [word];
  if (isBeginning(word.stem, index.vocabulary) || isName(word, index)) return [word];
  for (let at = shortestPart; at <= plain.length - shortestPart; at += 1) {
    const parts = [plain.slice(0, at), plain.slice(at)];
    if (isKnown(parts[1] as string, index) && (isKnown(parts[0] as string, index) || isBeginning(parts[0] as string, index.vocabulary)))
      return parts.map((part) => ({ ...word, plain: part, stem: stem(part, index.locale), part: true }));
  }
  return [word];
}

/** Letters in a word that can be part of a longer one; shorter ones are found in any word. */
const shortestPart = 4;

/** Is a word long enough to be the beginning of another? After other words three letters are too few: “I want to die” asks for no diet. */
function isLongEnough({ plain }: Word, among: number): boolean {
  return plain.length >= (among === 1 ? 3 : 4);
}

/** Is a word the whole name of something? One that no text holds, such as a brand, is then no slip of another word, and not two. */
function isName({ stem: written }: Word, { locale, concepts }: Pick<SearchIndex, 'concepts' | 'locale'>): boolean {
  return concepts[locale].get(written)?.some(({ stems }) => stems.length === 1) ?? false;
}

function readWord(word: Word, growing: boolean, { locale, vocabulary, concepts }: SearchIndex, other: SearchIndex): ReadWord {
  const foreign = { ...word, stem: stem(word.plain, other.locale) };
  // The last word may not be typed to its end, even where the other language has such a word (“par” for parking).
  const begins: { unfinished?: true } = growing && isBeginning(word.stem, vocabulary) ? { unfinished: true } : {};
  const joint = isStopWord(foreign, other.locale);
  // Titles of studies hold the small words of the other language: they are no reason to look for nothing else.
  if (isStopWord(word, locale) || (vocabulary.counts.has(word.stem) && !(joint && begins.unfinished))) return { ...word, known: true };
  if (other.vocabulary.counts.has(foreign.stem) || joint) return { ...word, known: false, foreign, ...begins };
  if (begins.unfinished) return { ...word, known: false, ...begins };
  const nearest = isName(word, { locale, concepts }) ? undefined : nearestStem(word.stem, vocabulary);
  if (nearest === undefined) return { ...word, known: false };
  return { ...word, stem: nearest, known: true, corrected: vocabulary.written.get(nearest) ?? nearest };
}

/** How much more a page counts that is named just as asked. */
const nameBonus = 3;
/** The least a page must hold of what the best one holds, to be a result. */
const leastHeld = 0.3;

/** A document that answers a query, by its place in the index, with the terms found in it. */
export type Hit = { document: number; score: number; terms: readonly string[] };

/** Documents that answer these wishes, best first: those that hold most of what was asked, weighed by how rare it is. */
export function findHits({ wishes }: Wishes, index: SearchIndex): Hit[] {
  if (wishes.length === 0) return [];
  const rarity = wishes.map(({ terms: [first = ''] }) => Math.log(1 + index.documents.length / (1 + (index.frequency.get(first) ?? 0))));
  const whole = sum(rarity);
  const results = index.engine.search(
    { combineWith: 'OR', queries: wishes.flatMap(engineQueries) },
    {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boostDocument: (id) => typeWeights[index.documents[id as number]?.type ?? 'about'],
    },
  );
  const hits = results.map(({ id, score, queryTerms, terms }) => {
    const held =
      sum(
        wishes.map((wish, place) =>
          [...wish.terms, wish.prefix ?? ''].some((term) => queryTerms.includes(term)) ? (rarity[place] ?? 0) : 0,
        ),
      ) / whole;
    const named = namedShare(index.names[id as number] ?? [], wishes);
    return { document: id as number, score: score * held * (1 + nameBonus * named), held, terms };
  });
  const most = hits.reduce((best, { held }) => Math.max(best, held), 0);
  return hits.filter(({ held }) => held >= most * leastHeld).sort((a, b) => b.score - a.score || a.document - b.document);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The words of a concept, and the beginning of a word, count for less than the concept or the whole word. */
const lighter = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight * 0.4]));

function engineQueries({ terms: [first = '', ...others], prefix }: Wish): QueryCombination[] {
  return [
    ...(first === prefix ? [] : [{ combineWith: 'OR' as const, queries: [first], boost: weights }]),
    ...(prefix === undefined ? [] : [{ combineWith: 'OR' as const, queries: [prefix], prefix: true, boost: lighter }]),
    ...(others.length > 0 ? [{ combineWith: 'OR' as const, queries: others, boost: lighter }] : []),
  ];
}

/** How nearly a query is the name of a page: 1 when both hold the same things. */
function namedShare(names: readonly (readonly string[])[], wishes: readonly Wish[]): number {
  return names.reduce((best, units) => {
    const shared = wishes.filter(({ terms }) => terms.some((term) => units.includes(term))).length;
    return Math.max(best, (shared / units.length) * (shared / wishes.length));
  }, 0);
}

/** The query as readers of the other language would write it: each concept by its name there, and the words their pages use too. */
export function translateQuery({ wishes }: Wishes, { locale, vocabulary, compounds }: SearchIndex): string {
  const names = wishes.flatMap(({ concept, written }) => {
    const name = concept && nameIn(concept, written, locale);
    if (name !== undefined) return [name];
    const read = alignCompounds(splitWords(written, locale), written, compounds, locale);
    return read.every(({ stem: known }) => vocabulary.counts.has(known)) ? [written] : [];
  });
  return [...new Set(names)].join(' ');
}

/** The name of a concept in a language: the one the reader wrote if it exists there, the abbreviation for an abbreviation, or the first. */
function nameIn({ names, abbreviations }: Concept, written: string, locale: Locale): string | undefined {
  const singular = (name: string) => fold(name).replace(/s$/, '');
  const isWritten = (name: string) => singular(name) === singular(written);
  const isAbbreviation = abbreviations !== undefined && Object.values(abbreviations).some(isWritten);
  return names[locale].find(isWritten) ?? (isAbbreviation ? abbreviations[locale] : names[locale][0]);
}
