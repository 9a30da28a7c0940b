import { parsePublished, parseRedirects, publishedFile, redirectsFile } from './addresses.ts';
import { factsNames, wordedNames } from './collections.ts';
import type { Collected, Library } from './library.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import type { RawContent } from './raw.ts';
import { readEntries } from './read-entries.ts';
import { readFacts } from './read-facts.ts';
import type { Reading } from './reading.ts';
import { rules } from './rules.ts';
import { strayFiles } from './stray-files.ts';

/** A library with all problems found while building it; publish it only when none of them is an error. */
export type BuildResult = { library: Library; problems: Problem[] };

/**
 * Builds the library from raw files: reads every file, then holds the whole against every rule.
 *
 * @param today the day against which review dates are judged, YYYY-MM-DD
 */
export function buildLibrary(raw: RawContent, today: string): BuildResult {
  const reading: Reading = { raw, claimed: new Set(), problems: [] };
  const { problems } = reading;
  const collected = Object.fromEntries([
    ...wordedNames.map((name) => [name, readEntries(name, reading)]),
    ...factsNames.map((name) => [name, readFacts(name, reading)]),
  ]) as Collected;
  const addresses = readAddresses(reading);
  problems.push(...strayFiles(reading));
  const incomplete = new Set(problems.flatMap(({ file }) => (raw.texts.has(file) ? [file] : [])));
  const library: Library = { ...collected, ...addresses, incomplete, today };
  problems.push(...rules.flatMap((rule) => rule(library, today)));
  return { library, problems: sortProblems(problems) };
}

/** The two files that keep old addresses alive; either may be missing. */
function readAddresses({ raw, claimed, problems }: Reading): Pick<Library, 'redirects' | 'published'> {
  const old = raw.texts.get(redirectsFile);
  const list = raw.texts.get(publishedFile);
  claimed.add(redirectsFile).add(publishedFile);
  const { redirects, problems: inRedirects } = parseRedirects(old ?? '');
  const { published, problems: inList } = parsePublished(list ?? '');
  problems.push(...inRedirects, ...inList);
  return { redirects, published: list === undefined ? undefined : published };
}
