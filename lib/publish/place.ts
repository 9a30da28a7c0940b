import type { Store } from '../db/client.ts';
import type { Outcome as Answer, Wish } from '../release/control.ts';
import type { Repository } from '../repository/repository.ts';
import type { Builder } from './build-order.ts';

/** Everything publishing touches; a test brings its own. */
export type PublishPlace = {
  store: Store;
  /** The folder of releases. */
  root: string;
  openRepository: () => Promise<Repository>;
  /** Whether there is a repository yet, or one elsewhere to follow: none is made until somebody publishes. */
  hasRepository: () => boolean;
  /** Whether the remote has not been asked for so long that it is to be asked again, though nobody waits for it. */
  isTimeToPull: () => boolean;
  /** Whether what another server publishes is carried here by itself, and need not be built here too. */
  carried: boolean;
  build: Builder;
  ask: (root: string, wish: Wish) => Promise<Answer | undefined>;
  now: () => Date;
};
