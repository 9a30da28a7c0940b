import { readDocument } from '../crawl/document.ts';
import { visibleText } from '../crawl/html.ts';
import type { Piece } from '../edit/word-diff.ts';
import { diffWords } from '../edit/word-diff.ts';
import { instantsOf } from '../publish/schedule.ts';
import type { PastVersion } from '../release/archive.ts';
import { findPastVersion } from '../release/archive.ts';
import { checkedNow } from './checked-now.ts';
import { clinicZone } from './clinic-zone.ts';
import { releasesFolder } from './publishing-view.ts';

/** What somebody asks of the archive: a page, and a moment by the clock of the clinic. */
export type ArchiveQuery = { address: string; day: string; time: string; marked: boolean };

type Asked = Record<string, string | string[] | undefined>;

/** Reads the address of the search; an address of the site may be pasted whole. */
export function readArchiveQuery(asked: Asked): ArchiveQuery {
  const one = (name: string): string => [asked[name]].flat()[0]?.trim() ?? '';
  const address = one('address')
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .slice(0, 300);
  return { address, day: one('day'), time: one('time') || '12:00', marked: one('marked') === '1' };
}

/** What a page said then. */
export type Past = Omit<PastVersion, 'html'> & { title: string; pieces: Piece[]; isToday: boolean };

/** What a page said at a moment, with what changed since marked where that was asked; or why nothing can be shown. */
export async function archiveView(
  query: ArchiveQuery,
  now: Date,
): Promise<{ zone: string; past?: Past; refused?: 'moment' | 'future' | 'nothing' }> {
  const zone = clinicZone((await checkedNow(now)).library);
  if (query.address === '') return { zone };
  const [instant] = instantsOf(zone, `${query.day}T${query.time}`);
  if (!instant || !query.address.startsWith('/')) return { zone, refused: 'moment' };
  if (instant > now) return { zone, refused: 'future' };
  const found = versionAt(query.address, instant);
  if (!found) return { zone, refused: 'nothing' };
  const { html, ...version } = found;
  const [then, today] = [wordsOf(html), versionAt(query.address, now)];
  const since = query.marked && today ? diffWords(then, wordsOf(today.html)) : [{ kind: 'same', text: then } as const];
  return { zone, past: { ...version, title: readDocument(html).title, pieces: since, isToday: today?.seal === found.seal } };
}

/** A page that was not there then is no fault: whoever asks is told. */
function versionAt(address: string, instant: Date): PastVersion | undefined {
  try {
    return findPastVersion(releasesFolder(), address, instant);
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'ReleaseRefused') return undefined;
    throw problem;
  }
}

/** The words of a page, a line for each block. */
function wordsOf(html: string): string {
  const main = readDocument(html).querySelector('main');
  if (!main) return '';
  const blocks = [...main.querySelectorAll('h1, h2, h3, h4, p, li, caption, tr, dt, dd, figcaption, blockquote')];
  const outer = blocks.filter((block) => !block.parentElement?.closest('p, li, tr, dt, dd, figcaption, blockquote'));
  return outer
    .map((block) => visibleText(block).trim())
    .filter((words) => words !== '')
    .join('\n\n');
}
