import { env } from '../env.ts';
import { buildLibrary } from './build.ts';
import { ContentError } from './content-error.ts';
import type { Library } from './library.ts';
import { contentFingerprint, readContent } from './read.ts';

/** The library as it was last read, with what the folder was known by then. */
let kept: { library: Library; fingerprint: string } | undefined;

/**
 * The clinic’s library, read from disk. In production it is read once per process; elsewhere again when a file of it has changed, so
 * that an edit shows at once and nothing is read twice.
 *
 * Whether it may be published is for the content check, which the build runs.
 *
 * @throws ContentError naming every part that cannot be read
 */
export function loadLibrary(): Library {
  if (kept && env.NODE_ENV === 'production') return kept.library;
  const fingerprint = contentFingerprint();
  const today = new Date().toISOString().slice(0, 10);
  if (kept?.fingerprint === fingerprint && kept.library.today === today) return kept.library;
  const { library, problems } = buildLibrary(readContent(), { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  kept = { library, fingerprint };
  return library;
}
