import { resolve } from 'node:path';
import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { askSupervisor } from '../release/control.ts';
import { isRepositoryMade, openRepository } from '../repository/open-repository.ts';
import { buildBeside } from './build-beside.ts';
import type { PublishPlace } from './place.ts';

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
