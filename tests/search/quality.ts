import { cleanQuery, findHits, readQuery } from '#lib/search/find.ts';
import type { SearchIndex } from '#lib/search/search-index.ts';
import type { Judged } from './judged.ts';

/** What a search finds for a query: ids of documents, best first. */
export type Finder = (query: string) => readonly string[];

/** Share of the expected pages among the first five, and the mean of 1 / place of the first expected page; both from 0 to 1. */
export type Quality = { recall: number; reciprocalRank: number };

/** Measures a search against judged queries. */
export function measureQuality(judged: readonly Judged[], find: Finder): Quality {
  const scores = judged.map(({ query, expected }) => {
    const found = find(query);
    const first = found.findIndex((id) => expected.includes(id));
    return {
      recall: expected.filter((id) => found.slice(0, 5).includes(id)).length / expected.length,
      reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    };
  });
  const mean = (name: keyof Quality) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  return { recall: mean('recall'), reciprocalRank: mean('reciprocalRank') };
}

/** The search of the site, as it finds documents in one language. */
export function siteFinder(index: SearchIndex, other: SearchIndex): Finder {
  return (query) =>
    findHits(readQuery(cleanQuery(query).text, index, other), index).flatMap(({ document }) => index.documents[document]?.id ?? []);
}
