import cluster from 'node:cluster';
import { codeOf } from '../log.ts';
import { currentRelease, ReleaseRefused, readSwitches, recordSwitch } from './folder.ts';
import { Post } from './post.ts';
import type { Entrance, ReleaseServer } from './release-server.ts';

/** Whoever holds the port and decides which release answers. */
export type Supervisor = {
  /** Puts a release in the place of the one that serves. @throws ReleaseRefused when it cannot; the other one still serves then */
  switchTo: (id: string, by: string) => Promise<void>;
  /** The release that serves. */
  serving: () => string;
  end: () => Promise<void>;
};

type Options = {
  root: string;
  entrance: Entrance;
  /** Who is written down where another release than the current one has to serve. */
  by: string;
  say: (sentence: string) => void;
  /** Is asked before any server starts. @throws ReleaseRefused when none may, since what requests are kept in is gone */
  mayStart?: () => void;
  /** Is called once a switch is written down. */
  afterSwitch?: (id: string) => void;
};

/**
 * Serves the current release and, at a word, another one in its place: the new server starts beside the old one, is asked for all its
 * answers, takes visitors; then the old one takes no more, finishes what it began and ends. No request is lost on the way.
 *
 * @throws ReleaseRefused when neither the current release nor one before can serve
 */
export async function supervise({ root, by: whoServes, afterSwitch, ...options }: Options): Promise<Supervisor> {
  // Each server takes its connections from the shared port by itself; the supervisor is not in the way.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  const post = new Post({ root, ...options });
  let switching = false;

  async function switchTo(id: string, by: string): Promise<void> {
    if (switching) throw new ReleaseRefused('Another switch is under way; nothing was changed.');
    switching = true;
    try {
      const before = await post.put(id, { settle: () => writeDown(root, id, by) });
      afterSwitch?.(id);
      if (before) await post.leave(before);
    } catch (problem) {
      if (problem instanceof ReleaseRefused && post.holder) throw new ReleaseRefused(`${problem.message} ${whatServes(post.holder)}`);
      throw problem;
    } finally {
      switching = false;
    }
  }

  const first = await firstThatServes(post, root, options.say);
  if (first !== currentRelease(root)) {
    writeDown(root, first, whoServes);
    afterSwitch?.(first);
  }
  return { switchTo, serving: () => post.holder?.id ?? first, end: () => post.end() };
}

/** Puts the first release in place that can serve, and says of each one before it why it cannot. */
async function firstThatServes(post: Post, root: string, say: (sentence: string) => void): Promise<string> {
  for (const id of startOrder(root)) {
    try {
      await post.put(id);
      return id;
    } catch (problem) {
      if (!(problem instanceof ReleaseRefused)) throw problem;
      say(problem.message);
    }
  }
  throw new ReleaseRefused('No release can serve: build one with “npm run release -- build”, then “switch” to it.');
}

/** What is not written down would be undone by the next start. */
function writeDown(root: string, id: string, by: string): void {
  try {
    recordSwitch(root, { id, at: new Date().toISOString(), by });
  } catch (cause) {
    throw new ReleaseRefused(`The switch could not be written down (${codeOf(cause)}).`, { cause });
  }
}

function whatServes({ id, worker }: ReleaseServer): string {
  return worker.isDead() ? `Release ${id} is starting again.` : `Release ${id} still serves.`;
}

/** The current release, then those before it, each once. */
function startOrder(root: string): string[] {
  const current = currentRelease(root);
  return current === undefined
    ? []
    : [
        ...new Set([
          current,
          ...readSwitches(root)
            .map(({ id }) => id)
            .reverse(),
        ]),
      ];
}
