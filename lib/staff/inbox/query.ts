import { locales } from '../../i18n/locales.ts';
import { readReference } from '../../intake/reference.ts';
import { readStage } from './stages.ts';
import type { CardFilter, Sorting } from './store.ts';
import { sortings } from './store.ts';

/** What the address of the list asks for. `typed` is a reference as it was written, also one that cannot be. */
export type InboxQuery = { typed: string; filter: CardFilter; sorting: Sorting; page: number };

type Asked = Record<string, string | string[] | undefined>;

/** Reads the address of the list; what it cannot mean is left out. “me” is whoever asks. */
export function readInboxQuery(asked: Asked, places: readonly string[], me: string): InboxQuery {
  const one = (name: string): string => [asked[name]].flat()[0] ?? '';
  const typed = one('r').trim().slice(0, 40);
  const reference = typed === '' ? undefined : (readReference(typed) ?? typed);
  const stage = one('s');
  const language = one('l');
  const given = one('w');
  const by = sortings.find((name) => name === one('sort')) ?? 'waiting';
  return {
    typed,
    filter: {
      reference,
      // Whoever looks for a reference wants to find it, closed or not.
      stage: readStage(stage) ?? (stage === 'all' || reference !== undefined ? 'all' : 'open'),
      location: places.find((id) => id === one('p')),
      language: locales.find((locale) => locale === language),
      assignee: given === 'me' ? me : given === 'nobody' ? given : undefined,
    },
    sorting: { by, down: one('down') === '1' },
    page: Math.min(10_000, Math.max(1, Math.floor(Number(one('page'))) || 1)),
  };
}
