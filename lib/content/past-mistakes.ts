import { buildLibrary } from './build.ts';
import type { Library } from './library.ts';
import type { Problem } from './problem.ts';
import type { RawContent } from './raw.ts';

/**
 * The library for whoever works on the content: an entry with errors is as it was before them, so that a mistake blanks no page. Without
 * a sound text from before, what can be read of it counts.
 *
 * @param before the content when it last was sound
 * @returns `problems` are the errors that there are
 */
export function readPastMistakes(raw: RawContent, today: string, before?: RawContent): { library: Library; problems: Problem[] } {
  const { library, problems } = buildLibrary(raw, { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || !before) return { library, problems: errors };
  const broken = new Set(errors.map(({ file }) => entryOf(file)));
  const isBroken = ([file]: [string, string]): boolean => broken.has(entryOf(file));
  const texts = new Map([...[...raw.texts].filter((entry) => !isBroken(entry)), ...[...before.texts].filter(isBroken)]);
  return { library: buildLibrary({ ...raw, texts }, { today }).library, problems: errors };
}

/** The folder of an entry that has one, otherwise its file. */
function entryOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 3 ? parts.slice(0, 3).join('/') : file;
}
