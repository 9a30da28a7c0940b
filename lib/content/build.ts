import { clinicDay } from '../i18n/clinic-day.ts';
import { parsePublished, parseRedirects, publishedFile, redirectsFile } from './addresses.ts';
import { factsNames, wordedNames } from './collections.ts';
import type { Collected, Library } from './library.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './problem.ts';
import type { RawContent } from './raw.ts';
import { readEntries } from './read-entries.ts';
import { readFacts } from './read-facts.ts';
import { readLists } from './read-lists.ts';
import type { Reading, Remember } from './reading.ts';
import { forgetful } from './reading.ts';
import { oncePerFolder, strayFiles } from './stray-files.ts';

/** A library with all problems found while reading it; where one of them is an error, part of it is missing. */
export type BuildResult = { library: Library; problems: Problem[] };

type Options = {
  remember?: Remember;
  /** The day on which it is read, YYYY-MM-DD; the day it is where left out. */
  today?: string;
};

/** Builds the library from raw files: reads every file and holds it against the shape it must have. Rules are for the content check. */
export function buildLibrary(raw: RawContent, { remember = forgetful, today = clinicDay() }: Options = {}): BuildResult {
  const reading: Reading = { raw, claimed: new Set(), problems: [...(raw.faults ?? [])], remember };
  const { problems } = reading;
  const collected = Object.fromEntries([
    ...wordedNames.map((name) => [name, readEntries(name, reading)]),
    ...factsNames.map((name) => [name, readFacts(name, reading)]),
  ]) as Collected;
  const addresses = readAddresses(reading);
  const lists = readLists(reading);
  problems.push(...strayFiles(reading));
  // A file under another name is there all the same: nothing that names it is wrong.
  const misnamed = new Set(problems.flatMap(({ arguments: { path } }) => (path === undefined ? [] : [String(path)])));
  const told = oncePerFolder(problems.filter(({ code, file }) => code !== 'file.missing' || !misnamed.has(file)));
  const unopened = (raw.faults ?? []).map(({ file }) => file);
  const incomplete = new Set([...misnamed, ...unopened, ...told.flatMap(({ file }) => (raw.texts.has(file) ? [file] : []))]);
  const library: Library = { ...collected, ...addresses, ...lists, incomplete, today };
  return { library, problems: sortProblems(told) };
}

/** The two files that keep old addresses alive; either may be missing. */
function readAddresses({ raw, claimed, problems, remember }: Reading): Pick<Library, 'redirects' | 'published'> {
  const old = raw.texts.get(redirectsFile);
  const list = raw.texts.get(publishedFile);
  claimed.add(redirectsFile).add(publishedFile);
  // What is missing is not remembered: it would push out what was read of a file that is there in another content.
  const { redirects, problems: inRedirects } =
    old === undefined ? parseRedirects('') : remember(redirectsFile, old, () => parseRedirects(old));
  const { published, problems: inList } =
    list === undefined ? parsePublished('') : remember(publishedFile, list, () => parsePublished(list));
  problems.push(...inRedirects, ...inList);
  return { redirects, published: list === undefined ? undefined : published };
}
