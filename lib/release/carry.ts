import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keyring } from '../security/keys.ts';
import { currentRelease, folderOf, ReleaseRefused, writeWhole } from './folder.ts';
import type { Announcement } from './news-seal.ts';
import type { Packed } from './pack.ts';
import { announce, isAnnounced, packedIn, readAnnouncement } from './shared-folder.ts';

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
    keepFollowed(root, announce(shared, { ...(await pack(id)), id, by, after: lastFollowed(root).number }, keys));
  } catch (problem) {
    say(`Release ${id} is online here, but could not be carried to the other servers: ${wordsOf(problem)}`);
  }
}

/**
 * Puts online here what another server has told of, once.
 *
 * @throws ReleaseRefused where the news are older than the last or not sealed by one of us, or the release has not arrived whole or cannot
 * serve; the one before serves on
 */
export async function followOnce({ root, shared, keys, fetch, switchTo }: Carrier): Promise<void> {
  const news = readAnnouncement(shared, keys);
  if (!news) {
    if (isAnnounced(shared))
      throw new ReleaseRefused(
        `What stands in ${shared} about the release online cannot be read, or was not written by one of these servers; nothing is followed.`,
      );
    return;
  }
  const last = lastFollowed(root);
  if (news.number < last.number)
    throw new ReleaseRefused(
      `What stands in ${shared} is older (number ${news.number}) than what was followed here (number ${last.number}); nothing is followed until a server switches again.`,
    );
  if (!isNew(news, last)) return;
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
function isNew({ number, id }: Announcement, last: Followed): boolean {
  return number > last.number || (number === last.number && id !== last.id);
}

type Followed = { number: number; id: string | undefined };

function lastFollowed(root: string): Followed {
  const [number = '0', id] = existsSync(followedIn(root)) ? readFileSync(followedIn(root), 'utf8').trim().split(' ') : [];
  return { number: Number(number) || 0, id };
}

function keepFollowed(root: string, { number, id }: Announcement): void {
  writeWhole(followedIn(root), `${number} ${id}\n`);
}

function wordsOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
