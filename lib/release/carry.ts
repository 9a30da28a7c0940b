import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keyring } from '../security/keys.ts';
import { currentRelease, folderOf, writeWhole } from './folder.ts';
import type { Announcement } from './news-seal.ts';
import type { Packed } from './pack.ts';
import { announce, packedIn, readAnnouncement } from './shared-folder.ts';

/** How a server takes part in a folder of releases that several share; packing and fetching may take a while. */
export type Carrier = {
  root: string;
  shared: string;
  keys: Keyring;
  pack: (id: string) => Promise<Packed>;
  /** Unpacks a release here. @throws ReleaseRefused where it is not the very file that was published, or is not there yet */
  fetch: (packed: Packed) => Promise<void>;
  switchTo: (id: string, by: string) => Promise<void>;
  say: (sentence: string) => void;
};

/** Milliseconds between looks into the folder, and after a release that could not serve. */
const pause = { usual: 5000, afterRefusal: 300_000 };

/** Which news were put online here, or told from here, last: their number, and the release. */
const followedIn = (root: string): string => join(root, 'followed');

/** Tells the other servers what was put online here. What cannot be told is said, and still serves here. */
export async function tell({ root, shared, keys, pack, say }: Carrier, id: string, by: string): Promise<void> {
  try {
    keepFollowed(root, announce(shared, { ...(await pack(id)), id, by }, keys));
  } catch (problem) {
    say(`Release ${id} is online here, but could not be carried to the other servers: ${wordsOf(problem)}`);
  }
}

/**
 * Puts online here what another server has told of, once. Older news than the last, and news that was not sealed by one of us, change
 * nothing.
 *
 * @throws ReleaseRefused where the release has not arrived whole or cannot serve; the one before serves on
 */
export async function followOnce({ root, shared, keys, fetch, switchTo }: Carrier): Promise<void> {
  const news = readAnnouncement(shared, keys);
  if (!news || !isNew(root, news)) return;
  if (news.id !== currentRelease(root)) {
    if (!existsSync(folderOf(root, news.id))) await fetch({ file: packedIn(shared, news), hash: news.hash });
    await switchTo(news.id, news.by);
  }
  keepFollowed(root, news);
}

/** Looks into the folder until it is told to stop; says each obstacle once, and tries again. */
export function follow(carrier: Carrier): { stop: () => void } {
  let timer: NodeJS.Timeout;
  let said = '';
  let stopped = false;
  const look = async (): Promise<void> => {
    let next = pause.usual;
    const switchTo = async (id: string, by: string): Promise<void> => {
      next = pause.afterRefusal; // a release that cannot serve is not started every few seconds
      await carrier.switchTo(id, by);
      next = pause.usual;
    };
    try {
      await followOnce({ ...carrier, switchTo });
      said = '';
    } catch (problem) {
      if (wordsOf(problem) !== said) carrier.say(wordsOf(problem));
      said = wordsOf(problem);
    }
    if (!stopped) timer = setTimeout(() => void look(), next);
  };
  timer = setTimeout(() => void look(), 0);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Two servers that told of something at the same moment gave it the same number; what stands in the folder holds. */
function isNew(root: string, { number, id }: Announcement): boolean {
  const [last = '0', lastId] = existsSync(followedIn(root)) ? readFileSync(followedIn(root), 'utf8').trim().split(' ') : [];
  return number > Number(last) || (number === Number(last) && id !== lastId);
}

function keepFollowed(root: string, { number, id }: Announcement): void {
  writeWhole(followedIn(root), `${number} ${id}\n`);
}

function wordsOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
