import { mentions } from './concepts.ts';
import type { IndexedPassage } from './documents.ts';
import type { Hit } from './find.ts';
import { holdsTerm } from './kept-terms.ts';
import type { SearchIndex } from './search-index.ts';
import { readText } from './search-index.ts';

/** A piece of a snippet, marked where it is what the reader asked for. */
export type SnippetPart = { text: string; marked: boolean };

/** About how long a snippet is, in characters. */
const snippetLength = 190;

/** The passage of a document that holds most of what was found, when it holds more than its lead; the first of equals. */
export function bestPassage({ document, terms }: Hit, { passageTerms, documents, frequency }: SearchIndex): IndexedPassage | undefined {
  let best: { passage: IndexedPassage; weight: number } | undefined;
  for (const passage of documents[document]?.passages ?? []) {
    let weight = 0;
    for (const term of terms) if (holdsTerm(passageTerms, passage.number, term)) weight += 1 / (frequency.get(term) ?? 1);
    if (weight > (best?.weight ?? 0)) best = { passage, weight };
  }
  return best?.passage;
}

/** The part of a text where most of the terms stand close together, cut between words, with the terms marked. */
export function snippetOf(text: string, terms: readonly string[], index: SearchIndex): SnippetPart[] {
  const { locale, concepts } = index;
  const found = readText(text, index);
  const named = new Set(
    mentions(found, concepts[locale]).flatMap(({ concept, at, length }) =>
      terms.includes(concept.key) ? Array.from({ length }, (_, offset) => at + offset) : [],
    ),
  );
  const marks = found.filter(({ stem }, place) => terms.includes(stem) || named.has(place));
  const dense = marks.map(({ start }) => marks.filter((mark) => mark.start >= start && mark.start < start + snippetLength - 60).length);
  const centre = marks[dense.indexOf(Math.max(0, ...dense))]?.start ?? 0;
  const from = startBefore(text, centre);
  const to = text.length - from <= snippetLength ? text.length : Math.max(text.lastIndexOf(' ', from + snippetLength), from + 1);
  const parts: SnippetPart[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return [...(from > 0 ? [{ text: '… ', marked: false }] : []), ...parts, ...(to < text.length ? [{ text: ' …', marked: false }] : [])];
}

/** The start of the sentence that holds a place, or a few words before it when the sentence is long. */
function startBefore(text: string, place: number): number {
  const sentence = Math.max(0, ...['. ', '? ', '! ', ': '].map((end) => text.lastIndexOf(end, place - 2) + 2).filter((start) => start > 1));
  return place - sentence <= 70 ? sentence : text.indexOf(' ', place - 60) + 1;
}
