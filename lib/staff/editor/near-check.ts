import { checkedFile } from '../../check/checked-file.ts';
import { libraryOf } from '../../check/entries.ts';
import { applyExceptions, exceptionsFile, readExceptions } from '../../check/exceptions.ts';
import { keepNothing } from '../../check/keep.ts';
import type { CheckedFile, Given } from '../../check/rule.ts';
import { parityRules } from '../../check/rules/parity/index.ts';
import { rules } from '../../check/rules.ts';
import { runRules } from '../../check/run-rules.ts';
import { buildLibrary } from '../../content/build.ts';
import type { WordedName } from '../../content/collections.ts';
import { collections } from '../../content/collections.ts';
import type { Library } from '../../content/library.ts';
import type { Problem } from '../../content/problem.ts';
import type { RawContent } from '../../content/raw.ts';
import type { Remember } from '../../content/reading.ts';
import { memory } from '../../content/reading.ts';
import type { AnyWorded } from '../../content/texts.ts';
import type { PassageMemory } from './judge-passages.ts';
import { judgePassages } from './judge-passages.ts';
import { passageRules, wholeFileRules } from './passage-rules.ts';
import { wordAtHandIn } from './word-at-hand.ts';

const ofPairs = parityRules.filter((rule) => rule.scope === 'entry');
const nearNames = new Set([...passageRules, ...wholeFileRules, ...ofPairs].map(({ name }) => name));
const farNames = new Set(rules.map(({ name }) => name).filter((name) => !nearNames.has(name)));

/** Whether a problem is of those that are looked for at every key. */
export function isNear({ code }: Problem): boolean {
  return nearNames.has(code.split('.')[0] ?? '');
}

/** Whether a problem is of those that only the look at everything finds. */
export function isFar({ code }: Problem): boolean {
  return farNames.has(code.split('.')[0] ?? '');
}

/** What is remembered from one key to the next: the library around the entry, and what was said of a file that has not changed since. */
export type Around = {
  raw: RawContent;
  library: Library;
  /** What could not be read. */
  unread: readonly Problem[];
  read: Remember;
  files: Remember;
  judged: Remember;
  passages: PassageMemory;
  /** Each file as it was at the last look. */
  before: Map<string, string>;
};

/** Reads everything around what is being written; the memory of what was read is handed on from the time before. */
export function readAround(raw: RawContent, today: string, before?: Around): Around {
  const read = before?.read ?? memory();
  const { library, problems } = buildLibrary(raw, { remember: read, today });
  // What a rule says of a file leans on facts, never on the words of another file.
  const same = before?.library.today === today && sameFacts(before.raw, raw) ? before : undefined;
  const judged = { judged: same?.judged ?? memory(), passages: same?.passages ?? new Map() };
  return { raw, library, unread: problems, read, files: before?.files ?? memory(), ...judged, before: before?.before ?? new Map() };
}

function sameFacts({ texts: before }: RawContent, { texts: now }: RawContent): boolean {
  const facts = (texts: ReadonlyMap<string, string>) => [...texts].filter(([path]) => path.endsWith('.yaml'));
  return facts(before).length === facts(now).length && facts(now).every(([path, text]) => before.get(path) === text);
}

/**
 * Judges one entry as it is being written, by what a key can change: the shape of its files, the rules about one file, and how its two
 * languages stand to each other. What two entries say of each other is for the look at everything, which takes as long as the library is.
 *
 * @param written the files of the entry as they are now
 */
export function checkNear(around: Around, collection: WordedName, id: string, written: ReadonlyMap<string, string>) {
  const folder = `content/${collections[collection].folder}/${id}/`;
  const { library, problems } = readEntryAlone(around, folder, written);
  const [entry] = library[collection] as readonly AnyWorded[];
  const given: Given = {
    library: withEntry(around.library, collection, id, entry, library.incomplete),
    raw: around.raw,
    today: library.today,
  };
  const files = [...written].map(([path, source]) => around.files(path, source, () => checkedFile(path, source)));
  const pair: Given = { ...given, library: libraryOf(given.library, entry) };
  const found = [...problems, ...files.flatMap((file) => judge(file, given, around)), ...judgePair(pair, files)];
  return {
    entry,
    library: given.library,
    problems: excuse(found, around, library.today).filter(({ file }) => file.startsWith(folder)),
  };
}

/** Reads one entry, its files as they are written. */
export function readEntryAlone(around: Around, folder: string, written: ReadonlyMap<string, string>) {
  const own = [...around.raw.texts].filter(([path]) => path.startsWith(folder) && !written.has(path));
  const images = new Map([...around.raw.images].filter(([path]) => path.startsWith(folder)));
  const raw = { texts: new Map([...own, ...written]), images };
  return buildLibrary(raw, { remember: around.read, today: around.library.today });
}

function judge(file: CheckedFile, given: Given, { judged, passages, before }: Around): Problem[] {
  const wordAtHand = wordAtHandIn(file.source, before.get(file.path));
  before.set(file.path, file.source);
  return judged(file.path, `${wordAtHand ?? ''}\n${file.source}`, () => [
    ...judgePassages(passageRules, file, { ...given, wordAtHand }, passages),
    ...runRules(wholeFileRules, { given, files: [file] }, keepNothing),
  ]);
}

function judgePair(given: Given, files: readonly CheckedFile[]): Problem[] {
  return runRules(ofPairs, { given, files }, keepNothing);
}

function withEntry(library: Library, collection: WordedName, id: string, entry: AnyWorded | undefined, incomplete: ReadonlySet<string>) {
  const others = (library[collection] as readonly AnyWorded[]).filter((other) => other.id !== id);
  return { ...library, [collection]: entry ? [...others, entry] : others, incomplete } as Library;
}

function excuse(problems: readonly Problem[], { raw, read }: Around, today: string): Problem[] {
  const source = raw.texts.get(exceptionsFile) ?? '';
  const { exceptions } = read(exceptionsFile, source, () => readExceptions(source));
  return applyExceptions(problems, exceptions, { today, ran: new Set() });
}
