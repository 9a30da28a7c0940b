import cluster from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../log.ts';
import { currentRelease, ReleaseRefused, readSwitches, recordSwitch, requireRelease } from './folder.ts';
import type { Entrance, ReleaseServer } from './release-server.ts';
import { endServer, letIn, startTried } from './release-server.ts';

/** Rests before a server that ended by itself is started again: the first, and the longest; in milliseconds. */
const rests = { first: 500, longest: 30_000 };

/** Whoever holds the port and decides which release answers. */
export type Supervisor = {
  /** Puts a release in the place of the one that serves. @throws ReleaseRefused when it cannot; the other one still serves then */
  switchTo: (id: string, by: string) => Promise<void>;
  end: () => Promise<void>;
};

type Options = { root: string; entrance: Entrance; say: (sentence: string) => void; afterSwitch?: (id: string, by: string) => void };

/**
 * Serves the current release and, at a word, another one in its place: the new server starts beside the old one, is asked for all its
 * answers, takes visitors; then the old one takes no more, finishes what it began and ends. No request is lost on the way.
 *
 * @throws ReleaseRefused when neither the current release nor the one before can serve
 */
export async function supervise({ root, entrance, say, afterSwitch }: Options): Promise<Supervisor> {
  // Each server takes its connections from the shared port by itself; the supervisor is not in the way.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  let serving: ReleaseServer | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let switching = false;
  let ended = false;

  /** Does some work alone: of two servers that are put in place at once, one would serve on unseen. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function put(id: string): Promise<ReleaseServer> {
    requireRelease(root, id);
    const next = await startTried(root, id);
    try {
      if (!ended) await letIn(next, entrance);
      if (ended) throw new ReleaseRefused('The supervisor ends; nothing was changed.');
    } catch (problem) {
      await endServer(next);
      throw problem;
    }
    serving = next;
    next.worker.once('exit', () => void (serving === next && !ended && revive(next)));
    return next;
  }

  async function revive(gone: ReleaseServer, rest = rests.first): Promise<void> {
    say(`The server of release ${gone.id} ended by itself; it starts again.`);
    await wait(rest);
    const again = async (): Promise<void> => {
      if (!ended && serving === gone) await put(gone.id);
    };
    await inTurn(again).catch(() => revive(gone, Math.min(2 * rest, rests.longest)));
  }

  /** Puts a release in place and writes it down; gives the server that it took the place of. */
  async function replace(id: string, by: string): Promise<ReleaseServer | undefined> {
    const before = serving;
    const next = await put(id);
    try {
      recordSwitch(root, { id, at: new Date().toISOString(), by });
    } catch (cause) {
      // What is not written down would be undone by the next start: the release before goes on.
      serving = before;
      await endServer(next);
      throw new ReleaseRefused(`The switch could not be written down (${codeOf(cause)}).`, { cause });
    }
    return before;
  }

  async function switchTo(id: string, by: string): Promise<void> {
    if (switching) throw new ReleaseRefused('Another switch is under way; nothing was changed.');
    switching = true;
    try {
      const before = await inTurn(() => replace(id, by));
      afterSwitch?.(id, by);
      if (before) await endServer(before);
    } catch (problem) {
      if (problem instanceof ReleaseRefused && serving) throw new ReleaseRefused(`${problem.message} Release ${serving.id} still serves.`);
      throw problem;
    } finally {
      switching = false;
    }
  }

  for (const id of startOrder(root)) {
    try {
      await put(id);
      break;
    } catch (problem) {
      if (!(problem instanceof ReleaseRefused)) throw problem;
      say(problem.message);
    }
  }
  if (!serving) throw new ReleaseRefused('No release can serve: build one with “npm run release -- build”, then “switch” to it.');
  return {
    switchTo,
    end: async () => {
      ended = true;
      if (serving) await endServer(serving);
    },
  };
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
