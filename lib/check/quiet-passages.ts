import type { Passage } from './passage.ts';
import { isPassageRule } from './passage-rules.ts';
import type { CheckedFile, FileRule, Given } from './rule.ts';
import { pageOf, wordsOfPassage } from './words-of-passage.ts';

/** Asks a rule about a file; `grounds` gives a print of what the rule rests on besides it. */
export type Ask = (rule: FileRule, file: CheckedFile, given: Given, grounds: () => string) => ReturnType<FileRule['check']>;

/**
 * Asks rules again and again, as somebody edits. One that judges each passage by itself, and had nothing to say of a file, is asked only
 * about the passages that have changed since.
 */
export function askingAboutChanges(): Ask {
  const quiet = new Map<FileRule, Map<string, { file: CheckedFile; grounds: string }>>();
  return (rule, file, given, grounds) => {
    if (!file.path.endsWith('.mdx') || !isPassageRule(rule.name)) return rule.check(file, given);
    const ofRule = quiet.get(rule) ?? new Map<string, { file: CheckedFile; grounds: string }>();
    quiet.set(rule, ofRule);
    const last = ofRule.get(file.path);
    const print = grounds();
    const problems = rule.check(last?.grounds === print ? changedSince(last.file, file) : file, given);
    if (problems.length === 0) ofRule.set(file.path, { file, grounds: print });
    else ofRule.delete(file.path);
    return problems;
  };
}

const changes = new WeakMap<CheckedFile, { before: CheckedFile; changed: CheckedFile }>();

/** A file with only the passages that an earlier state of it lacks; all of them where what a page lends its passages has changed. */
function changedSince(before: CheckedFile, file: CheckedFile): CheckedFile {
  const known = changes.get(file);
  if (known?.before === before) return known.changed;
  const changed = changedIn(contents(before), contents(file), file);
  changes.set(file, { before, changed });
  return changed;
}

function changedIn(before: Contents, now: Contents, file: CheckedFile): CheckedFile {
  if (before.page !== now.page) return file;
  const passages = file.passages.filter((passage) => !before.words.has(now.wordsOf(passage)));
  return { path: file.path, source: file.source, passages: [...passages, ...now.citing] };
}

/** What a file says, passage by passage, and what each passage may lean on. Its fields are told apart from others by all of them. */
type Contents = { page: string; citing: readonly Passage[]; words: ReadonlySet<string>; wordsOf(passage: Passage): string };

const kept = new WeakMap<CheckedFile, Contents>();

function contents(file: CheckedFile): Contents {
  const made = kept.get(file) ?? read(file);
  kept.set(file, made);
  return made;
}

function read(file: CheckedFile): Contents {
  const lines = file.source.split('\n');
  const { print, citing } = pageOf(file);
  const fields = file.passages.filter(({ kind }) => kind === 'field');
  const allFields = JSON.stringify(fields.map((passage) => wordsOfPassage(passage, lines)));
  const words = new Map(
    file.passages.map((passage) => [passage, passage.kind === 'field' ? allFields : JSON.stringify(wordsOfPassage(passage, lines))]),
  );
  return { page: JSON.stringify(print), citing, words: new Set(words.values()), wordsOf: (passage) => words.get(passage) ?? '' };
}
