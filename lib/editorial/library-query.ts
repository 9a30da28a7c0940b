import type { CollectionName } from '../content/collection-name.ts';
import { collectionNames } from '../content/collections.ts';
import { slugOf } from '../edit/begin/pieces.ts';
import type { EntryRow } from './entry-rows.ts';

/** What the list can be narrowed to. */
export const needs = ['problems', 'behind', 'missing', 'drafts', 'waiting', 'overdue'] as const;
type Need = (typeof needs)[number];
export const orders = ['need', 'title', 'changed'] as const;

/** What the address of the list asks for. */
export type LibraryQuery = {
  words: string;
  collection: CollectionName | undefined;
  need: Need | undefined;
  order: (typeof orders)[number];
  page: number;
};

type Asked = Record<string, string | string[] | undefined>;

/** How many entries a page of the list shows. */
const pageLength = 25;

/** Reads the address of the list; what it cannot mean is left out. */
export function readLibraryQuery(asked: Asked): LibraryQuery {
  const one = (name: string): string => [asked[name]].flat()[0]?.trim() ?? '';
  return {
    words: one('q').slice(0, 200),
    collection: collectionNames.find((name) => name === one('k')),
    need: needs.find((need) => need === one('n')),
    order: orders.find((order) => order === one('o')) ?? 'need',
    page: Math.min(1000, Math.max(1, Math.floor(Number(one('page'))) || 1)),
  };
}

/** Which rows each need is about. */
const about: Readonly<Record<Need, (row: EntryRow) => boolean>> = {
  problems: ({ problems }) => problems.error + problems.warning > 0,
  behind: ({ languages }) => languages?.kind === 'behind' || languages?.kind === 'apart',
  missing: ({ languages }) => languages?.kind === 'missing',
  drafts: ({ state }) => state.kind === 'draft' || state.kind === 'removal',
  waiting: ({ state }) => state.kind === 'waiting',
  overdue: ({ review }) => review?.overdue === true,
};

/** What is found: the rows of the page, and how many there are of each need among what the words and the kind leave. */
export function findEntries(rows: readonly EntryRow[], { words, collection, need, order, page }: LibraryQuery) {
  const meant = rows.filter((row) => (collection === undefined || row.collection === collection) && isMeant(row, words));
  const counts = Object.fromEntries(needs.map((each) => [each, meant.filter(about[each]).length])) as Record<Need, number>;
  const chosen = (need === undefined ? meant : meant.filter(about[need])).toSorted(comparing[order]);
  const pages = Math.max(1, Math.ceil(chosen.length / pageLength));
  const shown = Math.min(page, pages);
  return {
    all: meant.length,
    counts,
    total: chosen.length,
    pages,
    page: shown,
    rows: chosen.slice((shown - 1) * pageLength, shown * pageLength),
  };
}

/** Every word of a title in either language, or an address of the page, whole or in part, with or without the name of the site. */
function isMeant({ titles, addresses, id }: EntryRow, words: string): boolean {
  const address = /^(?:https?:\/\/[^/]+)?(\/[^?#]*)/.exec(words)?.[1]?.replace(/\/$|\.md$/, '');
  if (address !== undefined) return Object.values(addresses).includes(address);
  const said = slugOf([...Object.values(titles), id].join(' ').slice(0, 400), Number.POSITIVE_INFINITY);
  return words.split(/\s+/).every((word) => said.includes(slugOf(word)));
}

function urgency({ state, problems, review, languages }: EntryRow): number {
  if (problems.error > 0 || state.kind === 'failed') return 0;
  if (state.kind === 'waiting') return 1;
  if (review?.overdue) return 2;
  if (state.kind === 'draft' || state.kind === 'removal' || state.kind === 'scheduled') return 3;
  if (languages?.kind === 'behind' || languages?.kind === 'apart' || languages?.kind === 'missing') return 4;
  return problems.warning > 0 ? 5 : 6;
}

const titled = ({ titles, id }: EntryRow): string => titles.en ?? titles['fr-CA'] ?? id;
const byTitle = (a: EntryRow, b: EntryRow): number => titled(a).localeCompare(titled(b), 'en');
const changedAt = ({ state }: EntryRow): string => ('at' in state ? state.at : '');

const comparing = {
  need: (a: EntryRow, b: EntryRow) => urgency(a) - urgency(b) || byTitle(a, b),
  title: byTitle,
  changed: (a: EntryRow, b: EntryRow) => changedAt(b).localeCompare(changedAt(a)) || byTitle(a, b),
} satisfies Record<(typeof orders)[number], (a: EntryRow, b: EntryRow) => number>;
