import type { Problem } from '../content/problem.ts';
import type { Passage } from './passage.ts';
import { isPassageRule } from './passage-rules.ts';
import type { CheckedFile, FileRule, Given } from './rule.ts';
import { pageOf, wordsOfPassage } from './words-of-passage.ts';

/** How rules are asked about files; `grounds` is a print of what a rule rests on besides the file. */
export type Asking = {
  ask(rule: FileRule, file: CheckedFile, given: Given, grounds: () => string): Problem[];
  /** Learns what an earlier run was told. */
  learn(rule: FileRule, file: CheckedFile, grounds: string, problems: readonly unknown[]): void;
};

/** Asks every rule about the whole of a file. */
export const askingAboutAll: Asking = { ask: (rule, file, given) => rule.check(file, given), learn: () => undefined };

/**
 * Asks rules again and again, as somebody edits. One that judges each passage by itself, and had nothing to say of a file, is asked only
 * about the passages that have changed since.
 */
export function askingAboutChanges(): Asking {
  const quiet = new Map<FileRule, Map<string, { file: CheckedFile; grounds: string }>>();
  const learn: Asking['learn'] = (rule, file, grounds, problems) => {
    if (!judgesPassages(rule, file)) return;
    const ofRule = quiet.get(rule) ?? new Map<string, { file: CheckedFile; grounds: string }>();
    if (problems.length === 0) ofRule.set(file.path, { file, grounds });
    else ofRule.delete(file.path);
    quiet.set(rule, ofRule);
  };
  return {
    learn,
    ask(rule, file, given, grounds) {
      if (!judgesPassages(rule, file)) return rule.check(file, given);
      const print = grounds();
      const last = quiet.get(rule)?.get(file.path);
      const problems = rule.check(last?.grounds === print ? changedSince(last.file, file) : file, given);
      learn(rule, file, print, problems);
      return problems;
    },
  };
}

/** Facts are judged as a whole: all their passages are fields. */
function judgesPassages({ name }: FileRule, { path }: CheckedFile): boolean {
  return path.endsWith('.mdx') && isPassageRule(name);
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
