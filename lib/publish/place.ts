import { resolve } from 'node:path';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import type { Outcome as Answer, Wish } from '../release/control.ts';
import { askSupervisor } from '../release/control.ts';
import { isRepositoryMade, openRepository } from '../repository/open-repository.ts';
import type { Repository } from '../repository/repository.ts';
import { buildBeside } from './build-beside.ts';
import type { Builder } from './build-order.ts';

/** Everything publishing touches; a test brings its own. */
export type PublishPlace = {
  store: Store;
  /** The folder of releases. */
  root: string;
  openRepository: () => Promise<Repository>;
  /** Whether there is a repository yet, or one elsewhere to follow: none is made until somebody publishes. */
  hasRepository: () => boolean;
  build: Builder;
  ask: (root: string, wish: Wish) => Promise<Answer | undefined>;
  now: () => Date;
};

/** The place of this server. */
export function thisPlace(): PublishPlace {
  return {
    store: theStore(),
    root: resolve(/* turbopackIgnore: true */ env.RELEASES_DIR),
    openRepository,
    hasRepository: () => env.CONTENT_REMOTE !== undefined || isRepositoryMade(),
    build: buildBeside,
    ask: askSupervisor,
    now: () => new Date(),
  };
}
