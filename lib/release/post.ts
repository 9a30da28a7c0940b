import { setTimeout as wait } from 'node:timers/promises';
import { ReleaseRefused, requireRelease } from './folder.ts';
import type { Entrance, ReleaseServer } from './release-server.ts';
import { endServer, letIn, startTried } from './release-server.ts';

/** Rests before a server that ended by itself is started again: the first, and the longest; in milliseconds. */
const rests = { first: 500, longest: 30_000 };

type Options = {
  root: string;
  entrance: Entrance;
  say: (sentence: string) => void;
  /** Is asked before any server starts. @throws ReleaseRefused when none may */
  mayStart?: () => void;
};

/** What belongs to a server’s taking its place. */
type Around = {
  /** Is it still wanted, once it has been tried? */
  isWanted?: () => boolean;
  /** What has to be done in the same moment; where it fails, the server before goes on. */
  settle?: () => void;
};

/** The post at the entrance: one server holds it, and is followed by itself when it ends unasked, or by another when one is put there. */
export class Post {
  readonly #options: Options;
  /** Servers that finish what they began. */
  readonly #leaving = new Set<Promise<void>>();
  #holder: ReleaseServer | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #hasEnded = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The server that takes visitors. */
  get holder(): ReleaseServer | undefined {
    return this.#holder;
  }

  /**
   * Starts a server, tries it and lets visitors in. Trying may take minutes, in which another server may have to be put in place.
   *
   * @returns the server that it took the place of
   * @throws ReleaseRefused when it cannot take it; the one before goes on then
   */
  async put(id: string, { isWanted = () => true, settle = () => undefined }: Around = {}): Promise<ReleaseServer | undefined> {
    const { root, entrance, mayStart } = this.#options;
    requireRelease(root, id);
    mayStart?.();
    const next = await startTried(root, id);
    try {
      return await this.#inTurn(async () => {
        this.#requireGoingOn();
        if (!isWanted()) throw new ReleaseRefused(`Release ${id} is not wanted any more.`);
        await letIn(next, entrance);
        this.#requireGoingOn();
        settle();
        const before = this.#holder;
        this.#holder = next;
        next.worker.once('exit', () => void this.#revive(next));
        return before;
      });
    } catch (problem) {
      await endServer(next);
      throw problem;
    }
  }

  /** Lets a server end, which may take a while. */
  async leave(server: ReleaseServer): Promise<void> {
    const left = endServer(server);
    this.#leaving.add(left);
    await left;
    this.#leaving.delete(left);
  }

  /** Ends all servers, once each has finished what it began. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    await Promise.all([...this.#leaving, ...(this.#holder ? [endServer(this.#holder)] : [])]);
  }

  /** Starts a server again that ended by itself, until it can or another one has its place. */
  async #revive(gone: ReleaseServer): Promise<void> {
    const isWanted = (): boolean => !this.#hasEnded && this.#holder === gone;
    for (let rest = rests.first; isWanted(); rest = Math.min(2 * rest, rests.longest)) {
      this.#options.say(`The server of release ${gone.id} ended by itself; it starts again.`);
      await wait(rest);
      try {
        if (isWanted()) await this.put(gone.id, { isWanted });
      } catch (problem) {
        if (isWanted()) this.#options.say(problem instanceof Error ? problem.message : String(problem));
      }
    }
  }

  /** Does some work alone: of two servers that are put in place at once, one would serve on unseen. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  #requireGoingOn(): void {
    if (this.#hasEnded) throw new ReleaseRefused('The supervisor ends; nothing was changed.');
  }
}
