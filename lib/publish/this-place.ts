import { resolve } from 'node:path';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { askSupervisor } from '../release/control.ts';
import { isRepositoryMade, openRepository } from '../repository/open-repository.ts';
import { buildBeside } from './build-beside.ts';
import type { PublishPlace } from './place.ts';

/** How often a remote is asked for what was pushed there, in milliseconds. */
const pullEvery = 60_000;

/** The place of this server. */
export function thisPlace(): PublishPlace {
  let pulledAt = -pullEvery;
  return {
    store: theStore(),
    root: resolve(/* turbopackIgnore: true */ env.RELEASES_DIR),
    openRepository,
    hasRepository: () => env.CONTENT_REMOTE !== undefined || isRepositoryMade(),
    isTimeToPull() {
      if (performance.now() - pulledAt < pullEvery) return false;
      pulledAt = performance.now();
      return true;
    },
    carried: env.SHARED_RELEASES !== undefined,
    build: buildBeside(),
    ask: askSupervisor,
    now: () => new Date(),
  };
}
