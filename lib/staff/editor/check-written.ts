import { prepareRules } from '../../check/rules.ts';
import type { WordedName } from '../../content/collections.ts';
import { collections, wordedNames } from '../../content/collections.ts';
import type { Library } from '../../content/library.ts';
import { localeOfTextFile } from '../../content/locale-of-text-file.ts';
import type { Problem } from '../../content/problem.ts';
import { sortProblems } from '../../content/problem.ts';
import { wordsOf } from '../../content/problem-words.ts';
import type { RawContent } from '../../content/raw.ts';
import type { AnyWorded } from '../../content/texts.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { codeOf, log } from '../../log.ts';
import { checkBeside } from '../content/check-beside.ts';
import { contentNow } from '../content/content-now.ts';
import type { Places } from '../content/drafts.ts';
import { entryOf } from '../content/entry-of.ts';
import { isAboutAgreement } from '../content/is-about-agreement.ts';
import { isForPublishing } from '../content/is-for-publishing.ts';
import { fixOf } from './fix-of.ts';
import { linesOf } from './lines-of.ts';
import type { CheckAnswer, ToldProblem } from './messages.ts';
import type { Around } from './near-check.ts';
import { checkNear, isFar, isNear, readAround, readEntryAlone } from './near-check.ts';
import { previewTree } from './preview-tree.ts';
import { sectionLines } from './section-lines.ts';
import { sendTree } from './sent-trees.ts';

type Kept = {
  around: Around;
  /** What the last look at everything found by its rules; what could not be read is known at once. */
  whole: readonly Problem[];
  /** The look at the content as it is now, where one was asked for. */
  looking?: Promise<readonly Problem[]>;
};

// A page and a handler are bundled apart, and share what was read.
const place = Symbol.for('andante.editor-check');
const shared = globalThis as { [place]?: Kept };

/**
 * A text as it is in an open editor. `whole` asks for the look at everything, which an editor does when it has saved; `over` is the mark
 * of the tree that it shows.
 */
export type Written = { file: string; text: string; sequence: number; whole?: boolean | undefined; over?: string | undefined };

/**
 * What there is to say of an entry while one of its files is being written: its problems, the tree of the language that changed, and how
 * its sections agree.
 *
 * @throws StoreUnavailable
 */
export async function checkWritten(written: Written, locale: Locale, places: Places = {}): Promise<CheckAnswer> {
  const { file, text, sequence, over } = written;
  await prepareRules();
  const kept = refresh(await contentNow(places));
  if (written.whole) kept.whole = await lookAtAll(kept);
  const entry = entryOf(file);
  const [collection = '', id = ''] = entry.split('/');
  const around = kept.whole.filter((problem) => entryOf(problem.file) === entry);
  const others = [...kept.whole, ...kept.around.unread].filter(
    (problem) => problem.severity === 'error' && entryOf(problem.file) !== entry,
  );
  const elsewhere = others.length;
  if (!isWorded(collection)) {
    const unread = kept.around.unread.filter((problem) => entryOf(problem.file) === entry);
    return { sequence, problems: told([...unread, ...around], new Map([[file, text]]), kept.around.raw, locale), elsewhere, sections: [] };
  }
  const sources = filesOf(kept.around.raw, collection, id, file, text);
  const near = checkNear(kept.around, collection, id, sources);
  const language = localeOfTextFile(file);
  const tree = language && previewTree(near.entry, near.library, language);
  return {
    sequence,
    problems: told([...near.problems, ...around.filter(isFar)], sources, kept.around.raw, locale),
    elsewhere,
    ...(tree && { tree: sendTree(tree, over) }),
    sections: sectionLines(near.entry, locale),
  };
}

/** The library of what is being written, as far as it can be read. */
export function libraryNow(raw: RawContent): Library {
  return refresh(raw).around.library;
}

/** An entry with the words that somebody has before them, whatever has been saved since; files of other entries are not looked at. */
export function entryAsSeen(raw: RawContent, collection: WordedName, id: string, seen: Readonly<Record<string, string>>) {
  const folder = `content/${collections[collection].folder}/${id}/`;
  const { library } = readEntryAlone(
    refresh(raw).around,
    folder,
    new Map(Object.entries(seen).filter(([file]) => file.startsWith(folder))),
  );
  return (library[collection] as readonly AnyWorded[]).find((entry) => entry.id === id);
}

function refresh(raw: RawContent): Kept {
  const today = clinicDay();
  const before = shared[place];
  if (before?.around.raw === raw && before.around.library.today === today) return before;
  shared[place] = {
    around: readAround(raw, today, before?.around),
    whole: before?.whole ?? [],
  };
  return shared[place];
}

/** Where the process beside has ended, what was known stays until the next save asks again. */
function lookAtAll(kept: Kept): Promise<readonly Problem[]> {
  const { raw, library } = kept.around;
  kept.looking ??= checkBeside(raw, library.today)
    .then((problems) => problems.filter((problem) => isNear(problem) || isFar(problem)))
    .catch((failure) => {
      log('warn', 'check-beside-ended', { code: codeOf(failure) });
      delete kept.looking;
      return kept.whole;
    });
  return kept.looking;
}

function isWorded(name: string): name is WordedName {
  return wordedNames.some((one) => one === name);
}

function filesOf({ texts }: RawContent, collection: WordedName, id: string, file: string, text: string): Map<string, string> {
  const folder = `content/${collections[collection].folder}/${id}/`;
  return new Map([...[...texts].filter(([path]) => path.startsWith(folder)), [file, text]]);
}

function told(problems: readonly Problem[], sources: ReadonlyMap<string, string>, { texts }: RawContent, locale: Locale): ToldProblem[] {
  const theirs = problems.filter((problem) => !isForPublishing(problem));
  return sortProblems(theirs).map((problem) => {
    const { arguments: given, action: _, ...place } = problem;
    const action = fixOf(problem, sources.get(problem.file) ?? '');
    const word = problem.code.startsWith('spelling.') && { word: String(given.words) };
    const agree = isAboutAgreement(problem) && { agree: String(given.section) };
    const was = action && !action.file.endsWith('.mdx') && { was: linesOf(action, texts.get(action.file) ?? '') };
    return { ...place, ...wordsOf(problem, locale, 'staff'), ...(action && { action }), ...was, ...word, ...agree };
  });
}
