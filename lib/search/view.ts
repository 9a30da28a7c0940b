import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/routing.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Narrowing, Result, SearchAnswer } from './answer-query.ts';
import { limits } from './find.ts';

/** Pages named one by one under the results; a query with more is better asked again. */
const mostPages = 5;

/** A link as a reader sees it. */
type Link = { href: string; words: string };

/** What a reader can narrow the results by: a value without results is offered only to be taken back. */
type Facet = {
  options: ReadonlyMap<string, { count: number; chosen: boolean }>;
  shown: boolean;
};

/** Everything the search page shows for an answer, in words and addresses. */
export type SearchView = {
  title: string;
  query: string;
  status: string;
  danger: boolean;
  /** The link to the results that help lines stand in for, where there are any. */
  anyway: { href: string; shown: boolean; agreed: boolean };
  /** Is there a list, or something that could be chosen otherwise? */
  found: boolean;
  /** Did nothing fit? Someone in danger is not told to check the spelling. */
  none: boolean;
  notes: string;
  other: Link & { shown: boolean };
  short: SearchAnswer['short'];
  facets: Record<keyof Narrowing, Facet>;
  results: readonly (Omit<Result, 'type'> & { type: string })[];
  pages: readonly (Link & { current: boolean })[];
};

/** The address of a query with what it is narrowed to; the first page needs no number. */
function searchAddress(query: string, locale: Locale, narrowing?: Narrowing, page = 1, anyway = false): string {
  const parameters = new URLSearchParams([
    ['q', query],
    ...(anyway ? [['anyway', '1']] : []),
    ...(narrowing?.type ?? []).map((type) => ['type', type]),
    ...(narrowing?.topic ?? []).map((topic) => ['topic', topic]),
    ...(page > 1 ? [['page', String(page)]] : []),
  ]);
  return `${sectionPath('search', locale)}?${parameters}`;
}

/** What the search page says to an answer, in one language; the bridge to the other language is in that one. */
export function viewOf(answer: SearchAnswer, locale: Locale): SearchView {
  const t = translatorFor(locale, 'Search');
  const { query, choice: narrowing, total, other, counts, danger, withheld } = answer;
  const narrowed = narrowing.type.length + narrowing.topic.length > 0;
  const spoken = otherLocale(locale);
  const found = total === 0 ? t('countNone', { query }) : t('count', { count: total, query });
  return {
    title: t('titleFor', { query }),
    query,
    status: danger ? `${t('dangerStatus')} ${withheld ? '' : found}`.trim() : found,
    danger,
    anyway: { shown: withheld && total > 0, href: searchAddress(query, locale, narrowing, 1, true), agreed: answer.anyway },
    found: (total > 0 || narrowed) && !withheld,
    none: total === 0 && !narrowed && !danger,
    notes: [
      ...(answer.corrected.length > 0 ? [t('corrected', { words: answer.corrected.join(', ') })] : []),
      ...(answer.cut && !withheld ? [t('cut', { words: limits.words, characters: limits.characters })] : []),
      ...(total === 0 && narrowed && !withheld ? [t('noneNarrowed')] : []),
    ].join(' '),
    other: {
      // Someone in danger needs the help lines, not another language.
      shown: other.total > 0 && !danger,
      words: translatorFor(spoken, 'Search')('see', { count: other.total, query: other.query }),
      href: searchAddress(other.query, spoken),
    },
    short: answer.short,
    facets: { type: facetOf(narrowing.type, counts.type), topic: facetOf(narrowing.topic, counts.topic) },
    results: answer.results.map((result) => ({ ...result, type: t(`type.${result.type}`) })),
    pages: pageLinks(answer, locale, t('next')),
  };
}

function facetOf<Value extends string>(chosen: readonly Value[], counts: ReadonlyMap<Value, number>): Facet {
  const values = new Set([...counts.keys(), ...chosen]);
  const options = [...values].map((value) => [value, { count: counts.get(value) ?? 0, chosen: chosen.includes(value) }] as const);
  return { options: new Map<string, { count: number; chosen: boolean }>(options), shown: values.size > 0 };
}

/** Links to the pages around the current one, and to the next. */
function pageLinks({ query, choice: narrowing, page, pages, anyway }: SearchAnswer, locale: Locale, next: string): SearchView['pages'] {
  const first = Math.max(1, Math.min(page - Math.floor(mostPages / 2), pages - mostPages + 1));
  const numbers = Array.from({ length: Math.min(mostPages, pages) }, (_, index) => first + index);
  const link = (to: number, words: string) => ({
    words,
    href: searchAddress(query, locale, narrowing, to, anyway),
    current: to === page,
  });
  return [...numbers.map((number) => link(number, String(number))), ...(page < pages ? [link(page + 1, next)] : [])];
}
