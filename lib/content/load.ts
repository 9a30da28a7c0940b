import { env } from '../env.ts';
import { buildLibrary } from './build.ts';
import { ContentError } from './content-error.ts';
import type { Library } from './library.ts';
import { readContent } from './read.ts';

let loaded: Library | undefined;

/**
 * The clinic’s library, read from disk. In production it is read once per process;
 * in development at every call, so that an edit shows at once.
 *
 * Whether it may be published is for the content check, which the build runs.
 *
 * @throws ContentError naming every part that cannot be read
 */
export function loadLibrary(): Library {
  if (loaded) return loaded;
  const { library, problems } = buildLibrary(readContent());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  if (env.NODE_ENV === 'production') loaded = library;
  return library;
}
