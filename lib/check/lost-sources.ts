import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import type { Passage } from './passage.ts';
import type { CheckedFile, Rule } from './rule.ts';

type Found = { library: Library; raw: RawContent; files: readonly CheckedFile[]; rules: readonly Rule[] };

/** Rules of other families that hold what is said against the records of references. */
const besideEvidence: readonly string[] = ['figures-in-findings', 'treatment-cells', 'trial-charts'];

/**
 * Problems without those that may only follow from a source that could not be read, or that does not exist: with its record, a sentence
 * may be right. Where a record is there and cannot be read, nothing of evidence is said of the entries that name it until it can; where
 * there is none by that name, nothing of the passages that cite it. Words that are explained in a glossary that could not be read are
 * not called unexplained.
 */
export function withoutLostSources(problems: readonly Problem[], { library, raw, files, rules }: Found): Problem[] {
  const { incomplete, references } = library;
  const lost = idsIn('references', incomplete).filter((id) => !references.has(id));
  const citesNothing = new Set(
    problems.flatMap(({ code, file, arguments: { kind } }) => (code === 'unknown-entry.named' && kind === 'references' ? [file] : [])),
  );
  const passagesCitingNone = ({ passages }: CheckedFile) => passages.filter(({ cites }) => cites.some((id) => !references.has(id)));
  const isGlossaryLost = idsIn('glossary', incomplete).length > 0;
  // Passages are read only where something is amiss: with kept answers, none needs to be.
  const unknown = files.filter(({ path }) => citesNothing.has(path)).flatMap(passagesCitingNone);
  if (lost.length === 0 && unknown.length === 0 && !isGlossaryLost) return [...problems];
  const names = new Set([...rules.filter(({ family }) => family === 'evidence').map(({ name }) => name), ...besideEvidence]);
  const word = new RegExp(`(?<![\\w-])(?:${lost.join('|')})(?![\\w-])`);
  const leaning = new Set(lost.length === 0 ? [] : [...raw.texts].flatMap(([path, source]) => (word.test(source) ? [folderOf(path)] : [])));
  return problems.filter((problem) => {
    const rule = problem.code.split('.')[0] ?? '';
    if (isGlossaryLost && rule === 'abbreviation') return false;
    // That a figure has no citation beside it does not depend on what the cited say.
    return (
      problem.code === 'uncited-claim.figure' ||
      !(names.has(rule) && (leaning.has(folderOf(problem.file)) || unknown.some((passage) => holds(passage, problem))))
    );
  });
}

function idsIn(folder: string, paths: Iterable<string>): string[] {
  const pattern = new RegExp(`^content/${folder}/([a-z0-9-]+)\\.yaml$`);
  return [...paths].flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

/** The folder of an entry; a file that lies beside others of its kind, such as a reference, stands for itself. */
function folderOf(path: string): string {
  return path.replace(/\/(?:meta\.yaml|[\w-]+\.mdx)$/, '');
}

function holds(passage: Passage, { file, line }: Problem): boolean {
  const place = passage.place();
  return place.file === file && place.line <= line && line <= (place.end?.line ?? place.line);
}
