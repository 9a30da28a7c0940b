import { env } from '../env.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import { buildLibrary } from './build.ts';
import { ContentError } from './content-error.ts';
import type { Library } from './library.ts';
import { readPastMistakes } from './past-mistakes.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './raw.ts';
import { contentFingerprint, readContent } from './read.ts';

/** The library as it was last read, what the folder was known by then, and the content when it last was sound. */
type Kept = { library: Library; problems: readonly Problem[]; fingerprint: string; sound: RawContent | undefined };

/** Next.js loads this module once for pages and once for handlers; both read the content once. */
const shelf = globalThis as typeof globalThis & { andanteLibrary?: Kept };

/**
 * The clinic’s library, read from disk. In production it is read once per process; elsewhere again when a file of it has changed, so
 * that an edit shows at once and nothing is read twice. In development an entry with errors stays as it was before them.
 *
 * Whether it may be published is for the content check, which the build runs.
 *
 * @throws ContentError naming every part that cannot be read
 */
export function loadLibrary(): Library {
  return load().library;
}

/** What is wrong with the content in development; there is nothing elsewhere, where such content is refused. */
export function listContentErrors(): readonly Problem[] {
  return load().problems;
}

function load(): Kept {
  const kept = shelf.andanteLibrary;
  if (kept && env.NODE_ENV === 'production') return kept;
  const fingerprint = contentFingerprint();
  const today = clinicDay();
  if (kept?.fingerprint === fingerprint && kept.library.today === today) return kept;
  const raw = readContent();
  const read = env.NODE_ENV === 'development' ? readPastMistakes(raw, today, kept?.sound) : requireSound(raw, today);
  const sound = read.problems.length === 0 ? raw : kept?.sound;
  shelf.andanteLibrary = { ...read, fingerprint, sound };
  return shelf.andanteLibrary;
}

function requireSound(raw: RawContent, today: string): { library: Library; problems: Problem[] } {
  const { library, problems } = buildLibrary(raw, { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return { library, problems: [] };
}
